/** Names in a row, as a sentence says them: 'A', 'A and B', 'A, B and C'. */
import { lists } from './en/lists';
import { fill } from './fill';

/** 'A, B, C'. */
export const listWithCommas = (names: readonly string[]): string =>
  names.length === 0 ? '' : names.reduce((before, next) => fill(lists.comma, { before, next }));

const endingIn = (names: readonly string[], ending: typeof lists.and | typeof lists.or): string => {
  const last = names[names.length - 1];
  if (last === undefined) return '';
  return names.length === 1 ? last : fill(ending, { before: listWithCommas(names.slice(0, -1)), last });
};

export const listInWords = (names: readonly string[]): string => endingIn(names, lists.and);

/** 'A, B or C'. */
export const eitherInWords = (names: readonly string[]): string => endingIn(names, lists.or);
