/** What an import has done, as people read it after. */
import { count } from '../../words/count';
import { importDone as words } from '../../words/en/import-done';
import { fill } from '../../words/fill';
import { joinSentences } from '../../words/join-sentences';
import { listInWords } from '../../words/list-in-words';

/** 'Imported 58 requests, R-3 to R-60, ranked below the others. 2 were here already.' */
export const importedInWords = (ids: readonly string[], known: number): string => {
  const [first] = ids;
  if (first === undefined) return count(words.nothing, known);
  const last = ids[ids.length - 1] ?? '';
  const added = count(words.imported, ids.length, {
    ids: ids.length > 2 ? fill(words.range, { first, last }) : listInWords(ids),
  });
  return joinSentences([added, known === 0 ? '' : count(words.wereHere, known)]);
};
