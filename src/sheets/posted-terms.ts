/** The terms that the ledger holds quarters to, read before its amounts can be: they are in the unit of these terms. */
import { readTerms, type Terms } from '../budget/terms';
import type { Unit } from '../budget/unit';
import type { ChangesHeader } from './columns/changes-columns';
import type { Tab } from './read-tab';

export interface PostedTerms {
  /** Of the first row about the budget, undone or not: every amount since was posted in it. */
  readonly unit: Unit;
  /** Of the commit that stands; null while there is none and the Allocation tab decides. */
  readonly committed: Terms | null;
}

const isBlank = (cell: unknown): boolean =>
  typeof cell === 'string' ? cell.trim() === '' : cell === undefined;

/** Quarter → terms. A quarter without a row about its budget, or with none but typed-over ones, is not in it. */
export const postedTerms = ({
  rows,
  places,
}: Pick<Tab<ChangesHeader>, 'rows' | 'places'>): ReadonlyMap<string, PostedTerms> => {
  // What takes nothing back says 0, which is no entry's number; a ledger of thousands has few other rows.
  const reversed = new Set<unknown>([0]);
  for (const { line } of rows) if (line[places.Reverses] !== 0) reversed.add(line[places.Reverses]);
  const byQuarter = new Map<string, PostedTerms>();
  for (const row of rows) {
    // Only rows about the budget carry terms; a request may be titled as it likes.
    if (!isBlank(row.line[places.Request])) continue;
    const terms = readTerms(String(row.cell('Title')));
    if (terms === null) continue;
    const quarter = String(row.cell('Quarter'));
    const known = byQuarter.get(quarter);
    const commits = row.cell('Event') === 'Allocated' && !reversed.has(row.cell('Entry'));
    byQuarter.set(quarter, {
      unit: known?.unit ?? terms.unit,
      committed: commits ? terms : (known?.committed ?? null),
    });
  }
  return byQuarter;
};
