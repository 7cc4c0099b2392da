/** What a number of the strip is made of. */
import type { FigureName } from '../../budget/strip/derivation-of';

export type { FigureName };

export interface FigureView {
  readonly quarter: string;
  readonly name: FigureName;
  /** 'Budget', 'Built and lost'. */
  readonly title: string;
  /** What the number means, in one sentence. */
  readonly says: string;
  readonly rows: readonly FigureRowView[];
  /** Exactly the sum of the rows, ready to show. */
  readonly sum: string;
  readonly unit: string;
}

export interface FigureRowView {
  readonly title: string;
  readonly note: string;
  /** '8', '−90', ready to show. */
  readonly amount: string;
  /** Where it stands; '' when in no cell. */
  readonly tab: string;
  readonly cell: string;
}
