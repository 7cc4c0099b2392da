/** Something that is not as it should be: where, what, and what a repair would write. */
import { listWithCommas } from '../../words/list-in-words';
import { repair as words } from '../../words/en/repair';
import { fill } from '../../words/fill';
import type { Problem } from '../../budget/problem';

export interface Finding {
  readonly problem: Problem;
  /** What a repair writes, cell by cell; of what is left as it is, ''. */
  readonly writes: string;
  /** Perhaps meant as it is: shown with its button, and left out of "Repair all". */
  readonly isChoice?: true;
  /** Tabs and columns first, then looks and cells, then what follows from them: each looks at the workbook anew. */
  readonly stage: 0 | 1 | 2;
  /** null: left, with its reason in the sentence. */
  readonly mend: (() => void) | null;
}

/** Names the finding with what would be written, so that nothing is written that nobody has seen. */
export const keyOf = ({ problem: { code, place, says }, writes }: Finding): string =>
  [code, place?.tab, place?.header, writes === '' ? says : writes].join(' · ');

/** 'E3, E7 and 2 more'. */
export const someOf = (names: readonly string[], atMost = 6): string =>
  names.length <= atMost
    ? listWithCommas(names)
    : fill(words.andMore, { names: listWithCommas(names.slice(0, atMost)), n: names.length - atMost });
