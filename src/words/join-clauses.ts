/** Clauses that may hold commas themselves, in one line. */
import { sentences as words } from './en/sentences';
import { fill } from './fill';

/** '30 % to 45 %; rank 6 → 1'; what is blank is left out. */
export const joinClauses = (clauses: readonly string[]): string => {
  const said = clauses.filter((clause) => clause !== '');
  return said.length === 0 ? '' : said.reduce((before, next) => fill(words.semicolon, { before, next }));
};
