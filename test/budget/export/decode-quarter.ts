/** The way back of encodeQuarter: an export holds all that a quarter is worked out from. */
import { toAmount } from '../../../src/budget/amount';
import type { LedgerEntry } from '../../../src/budget/ledger-entry';
import type { Request } from '../../../src/budget/request';
import type { World } from '../../../src/budget/world';
import { without } from '../../../src/budget/export/without';
import type {
  ExportedEntry,
  ExportedRequest,
  QuarterExport,
} from '../../../src/budget/export/quarter-export';

const basisPoints = (percent: number): number => Math.round(percent * 100);

/** Rows are numbered from 2, as on a tab of their own. */
export const decodeQuarter = ({
  quarter,
  requests,
  ledger,
}: QuarterExport): Pick<World, 'allocation' | 'requests' | 'ledger'> => {
  const { share, ...terms } = quarter;
  const steps = (number: number): number => toAmount(number, terms.unit);
  const orNull = (number: number | null): number | null => (number === null ? null : steps(number));

  const requestOf = (exported: ExportedRequest, index: number): Request => {
    const { promisedTo, promisedBy, due, paidBy, built, ...rest } = without(exported, 'notes');
    return {
      ...rest,
      row: index + 2,
      estimate: orNull(rest.estimate),
      price: orNull(rest.price),
      builtBp: basisPoints(built),
      promise: { to: promisedTo, by: promisedBy, due, paidBy },
    };
  };
  const entryOf = ({ built, ...entry }: ExportedEntry): LedgerEntry => ({
    ...entry,
    builtBp: basisPoints(built),
    price: steps(entry.price),
    actual: steps(entry.actual),
    sunk: steps(entry.sunk),
    disruption: steps(entry.disruption),
    priceShown: steps(entry.priceShown),
    credit: steps(entry.credit),
    effect: steps(entry.effect),
    remaining: steps(entry.remaining),
  });
  return {
    allocation: {
      ...terms,
      row: 2,
      capacity: steps(terms.capacity),
      shareBp: basisPoints(share),
      reserve: steps(terms.reserve),
    },
    requests: requests.map(requestOf),
    ledger: ledger.map(entryOf),
  };
};
