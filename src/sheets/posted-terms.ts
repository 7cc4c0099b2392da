/** The terms that the ledger holds quarters to, read before its amounts can be: they are in the unit of these terms. */
import { readTerms, type Terms } from '../budget/terms';
import type { Unit } from '../budget/unit';
import type { ChangesHeader } from './columns/changes-columns';
import { decodeCell, isBlank } from './decode-cell';
import type { Tab } from './read-tab';

export interface PostedTerms {
  /** Of the first row about the budget, undone or not: every amount since was posted in it. */
  readonly unit: Unit;
  /** Of the commit that stands; null while there is none and the Allocation tab decides. */
  readonly committed: Terms | null;
}

/** Quarter → terms. A quarter without a row about its budget, or with none but typed-over ones, is not in it. */
export const postedTerms = ({
  lines,
  places,
  zone,
}: Pick<Tab<ChangesHeader>, 'lines' | 'places' | 'zone'>): ReadonlyMap<string, PostedTerms> => {
  // What takes nothing back says 0, which is no entry's number; a ledger of thousands has few other rows.
  const reversed = new Set<unknown>([0]);
  for (const line of lines) if (line[places.Reverses] !== 0) reversed.add(line[places.Reverses]);
  const byQuarter = new Map<string, PostedTerms>();
  // Only rows about the budget carry terms; a request may be titled as it likes.
  for (const line of lines.filter((any) => isBlank(any[places.Request], zone))) {
    const text = (header: ChangesHeader): string => String(decodeCell(line[places[header]], zone)).trim();
    const terms = readTerms(text('Title'));
    if (terms === null) continue;
    const quarter = text('Quarter');
    const known = byQuarter.get(quarter);
    const commits = text('Event') === 'Allocated' && !reversed.has(line[places.Entry]);
    byQuarter.set(quarter, {
      unit: known?.unit ?? terms.unit,
      committed: commits ? terms : (known?.committed ?? null),
    });
  }
  return byQuarter;
};
