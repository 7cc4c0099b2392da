/**
 * No lock holds hands off the cells: what is typed after an action has read, and before it writes, may be written over. Then each
 * cell holds what it holds after one of the orders, with or without the hand; and the ledger is that of one of them. Where a hand
 * has changed more than one cell, or cells have moved meanwhile, what follows from them may be of both: there it is the
 * ledger alone, and that no two requests have one rank.
 */

/** `comparable` begins the text of each tab with its settings and goes on with a line for each cell. */
const linesOf = (text: string): readonly string[] => text.split('\n');

const isTab = (line: string): boolean => line.startsWith('{');

/** A tab's settings and its cells. */
const tabIn = (text: string, name: string): readonly string[] => {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => isTab(line) && line.includes(`"name":"${name}"`));
  const length = lines.slice(first + 1).findIndex((line) => !/^\d+:\d+ /.test(line));
  return lines.slice(first, first + 1 + length);
};

const ledgerIn = (text: string): string => tabIn(text, 'Changes').join('\n');

/** Ranks stand in the first column, below its header. */
const hasRankTwice = (text: string): boolean => {
  const ranks = tabIn(text, 'Requests').flatMap((line) => /^[1-9]\d*:0 (\d+) /.exec(line)?.[1] ?? []);
  return new Set(ranks).size < ranks.length;
};

/** Each line with the tab it belongs to, so that the same cell of another tab is another line. */
const placed = (text: string): Set<string> => {
  let tab = '';
  return new Set(
    linesOf(text).map((line) => {
      if (isTab(line)) tab = /"name":"[^"]*"/.exec(line)?.[0] ?? '';
      return `${tab} ${line}`;
    }),
  );
};

export const amissInLedgerAndRanks = (found: string, ends: readonly string[]): string[] => [
  ...amissInLedger(found, ends),
  ...(hasRankTwice(found) && !ends.some(hasRankTwice) ? ['two requests have one rank, as in no order'] : []),
];

const amissInLedger = (found: string, ends: readonly string[]): string[] => {
  const ledger = ledgerIn(found);
  return ends.some((end) => ledgerIn(end) === ledger) ? [] : ['the ledger is that of no order'];
};

/** What is amiss; [] where an action may have written over a hand, and nothing else. */
export const amissInCells = (found: string, ends: readonly string[]): string[] => {
  const all = ends.map(placed);
  const lines = placed(found);
  return [
    ...amissInLedger(found, ends),
    ...[...lines].filter((line) => !all.some((end) => end.has(line))).map((line) => `nowhere: ${line}`),
    ...[...(all[0] ?? [])]
      .filter((line) => all.every((end) => end.has(line)) && !lines.has(line))
      .map((line) => `everywhere else: ${line}`),
  ];
};
