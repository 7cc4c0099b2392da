/** Every problem there is can be met: an input for each goes through the rules and comes back with its code and its sentence. */
import { readFileSync } from 'node:fs';
import { errorsPage } from '../../../scripts/errors-page/page';
import { readAreas } from '../../../scripts/errors-page/read-problems';
import { readFailures } from '../../../scripts/errors-page/read-failures';
import { failureCauses, unknownFailure } from '../../../src/sidebar/failure-causes';
import { pageFailures } from '../../../src/words/en/page-failures';
import { isSaidBy } from './patterns';
import { changeProvocations } from './provoke-changes';
import { peopleProvocations } from './provoke-people';
import { tabProvocations } from './provoke-tabs';
import { provokedElsewhere, provokedInPreview } from './provoked-in-preview';

const problems = readAreas().flatMap((area) => area.problems);
const provocations = { ...changeProvocations, ...peopleProvocations, ...tabProvocations };

const camelCase = (code: string): string =>
  code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test('Every problem has an input that provokes it', () => {
  const provoked = [...Object.keys(provocations), ...provokedInPreview, ...Object.keys(provokedElsewhere)];
  expect(provoked.sort()).toEqual(problems.map(({ made }) => made).sort());
});

test.each(Object.entries(provokedElsewhere))('%s is expected in %s', (made, path) => {
  const code = problems.find((read) => read.made === made)?.code;
  expect(readFileSync(path, 'utf8')).toContain(`'${code ?? made}'`);
});

test.each(problems.filter(({ made }) => made in provocations).map((read) => [read.made, read] as const))(
  '%s is met, and says what the page says',
  (made, read) => {
    const met = (provocations[made]?.() ?? []).filter(({ code }) => code === read.code);
    expect(met).not.toEqual([]);
    expect(met.filter(({ says }) => isSaidBy(read, says))).not.toEqual([]);
    expect(met.every(({ isNotice }) => (isNotice ?? false) === read.isNotice)).toBe(true);
  },
);

test('A function is named after its code, and says why and what to do', () => {
  for (const { made, code, cause, remedy } of problems) {
    expect(made.startsWith(camelCase(code))).toBe(true);
    expect([made, /^[A-Z“].*\.$/.test(cause), /^[A-Z].*\.$/.test(remedy)]).toEqual([made, true, true]);
  }
});

test('Of what the sidebar says when Google gives no answer nothing is left out', () => {
  expect(readFailures().map(({ code, sentences, remedy }) => [code, sentences, remedy])).toEqual(
    [...failureCauses, unknownFailure].map(({ code }) => {
      const { happened, advice } = pageFailures.whyNoAnswer[code];
      return [code, [happened], advice];
    }),
  );
});

test('docs/ERRORS.md is as `npm run errors:page` writes it', () => {
  expect(readFileSync('docs/ERRORS.md', 'utf8')).toBe(errorsPage());
});
