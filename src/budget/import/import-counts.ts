/** What an import would do, as people read it before. */
import { importRows as words } from '../../words/en/import-rows';
import { fill } from '../../words/fill';
import { listWithCommas } from '../../words/list-in-words';
import type { SortedOut } from './sort-out';

/** '58 new, 2 known already, 1 repeated in the file, 1 without a title'. */
export const importCounts = ({ fresh, known, repeated }: SortedOut, untitled: number): string =>
  listWithCommas([
    fill(words.fresh, { n: fresh.length }),
    ...(known > 0 ? [fill(words.known, { n: known })] : []),
    ...(repeated > 0 ? [fill(words.repeated, { n: repeated })] : []),
    ...(untitled > 0 ? [fill(words.untitled, { n: untitled })] : []),
  ]);
