/** A version as it stands in the changelog: what is new, what was put right, what became faster; the rest is for developers. */
import type { Message } from '../commits/read-message';
import type { Version } from './version';

const groups: readonly (readonly [title: string, isOf: (message: Message) => boolean])[] = [
  ['What asks something of you', ({ isBreaking }) => isBreaking],
  ['New', ({ type, isBreaking }) => type === 'feat' && !isBreaking],
  ['Put right', ({ type, isBreaking }) => type === 'fix' && !isBreaking],
  ['Faster', ({ type, isBreaking }) => type === 'perf' && !isBreaking],
];

/** A commit's words are text: what Markdown or a browser would take for a mark of theirs is escaped. */
const asText = (summary: string): string =>
  summary
    .replace(/[\\*_[\]]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');

/** The version's changes in groups; empty when nothing of it concerns whoever uses the add-on. */
export function changesIn({ messages }: Version): string {
  return groups
    .map(([title, isOf]) => ({
      title,
      lines: [...new Set(messages.filter(isOf).map(({ summary }) => asText(summary)))],
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => `### ${title}\n\n${lines.map((line) => `- ${line}\n`).join('')}`)
    .join('\n');
}

export const section = (version: Version): string =>
  `## ${version.name}${version.day === undefined ? '' : ` (${version.day})`}\n\n${changesIn(version)}`;
