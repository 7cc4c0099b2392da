/** docs/ERRORS.md, made of what the problems' own room says about them. */
import { readAreas, type ReadProblem } from './read-problems';
import { readFailures } from './read-failures';

const opening = `# Everything that can be wrong

Whatever is wrong is said in one sentence, with its tab, its cell and what to do about it. This page lists all of it: the
code, which stays the same in every version; the sentence, with {what is filled in}, and each form that it can take; why it
happens; and what to do. It is made from [src/budget/problems](../src/budget/problems) and [src/words/en](../src/words/en) by
\`npm run errors:page\`.

A problem stops the action that meets it. A _notice_ is shown and stops nothing.`;

const asProse = (text: string): string => text.replace(/([<>*_])/g, '\\$1');

const entry = ({ code, sentences, isNotice, cause, remedy }: ReadProblem): string =>
  [
    `### ${code}`,
    sentences.map((says) => `> ${asProse(says)}`).join('\n>\n'),
    [
      `- Why: ${asProse(cause)}`,
      `- What to do: ${asProse(remedy)}`,
      ...(isNotice ? ['- A notice.'] : []),
    ].join('\n'),
  ].join('\n\n');

const section = (title: string, about: string, problems: readonly ReadProblem[]): string =>
  [`## ${title}`, about, ...problems.map(entry)].join('\n\n');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const errorsPage = (): string =>
  `${[
    opening,
    ...readAreas().map(({ name, about, problems }) => section(capitalised(name), about, problems)),
    section(
      'Google gives no answer',
      'Said by the sidebar when a call to Google fails. After an action that may or may not have been recorded it looks at the budget again first, so that nothing is posted twice.',
      readFailures(),
    ),
  ].join('\n\n')}\n`;
