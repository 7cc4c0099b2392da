/** What is wrong with a commit's message, each in a sentence with its remedy; empty when it may stay. */
import { readMessage } from './read-message';

const types = ['feat', 'fix', 'perf', 'docs', 'test', 'build', 'refactor', 'style', 'chore', 'revert'];

/** What git's one-line views and GitHub's list of commits still show on a wide screen. */
const longest = 120;

export function faultsIn(message: string): string[] {
  const [first = '', second = ''] = message.split('\n', 2);
  return [...faultsOfShape(first), ...faultsOfLength(first, second)];
}

function faultsOfShape(first: string): string[] {
  if (/^(?:fixup|squash|amend)! /.test(first)) {
    return ['Fold it into the commit it belongs to: git rebase --autosquash.'];
  }
  const message = readMessage(first);
  if (!message) {
    return ['Begin with a type, a colon and a space, then what it gives: "fix: a sorted ledger is found".'];
  }
  const { type, summary } = message;
  return [
    ...(types.includes(type)
      ? []
      : [`"${type}" is no type that is used here. Take one of ${types.join(', ')}.`]),
    ...(/^wip\b/i.test(summary) ? ['Say what it gives; work in progress stays on your own branch.'] : []),
    ...(summary.endsWith('.') ? ['Leave the full stop out: the line is a title.'] : []),
  ];
}

const faultsOfLength = (first: string, second: string): string[] => [
  ...(first.length > longest
    ? [
        `The first line has ${first.length} characters and may have ${longest}. Put the rest below a blank line.`,
      ]
    : []),
  ...(second.trim() === '' ? [] : ['Leave the second line blank, so that the first one is the title.']),
];
