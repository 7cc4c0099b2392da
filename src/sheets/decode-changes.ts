/** Rows of the Changes tab as ledger entries. What can't be read stays visible: the seal check names the row. */
import type { Amount } from '../budget/amount';
import type { LedgerEntry, LedgerEvent, Cause } from '../budget/ledger-entry';
import { units, type Unit } from '../budget/unit';
import type { ChangesHeader } from './columns/changes-columns';
import type { Tab, TabRow } from './read-tab';

/** Amounts are decoded in the unit of the entry's quarter, as they were posted. */
export const decodeChanges = (
  tab: Pick<Tab<ChangesHeader>, 'rows'>,
  unitOf: (quarter: string) => Unit,
): LedgerEntry[] => tab.rows.map((row) => decodeEntry(row, unitOf(String(row.cell('Quarter')))));

const decodeEntry = (row: TabRow<ChangesHeader>, unit: Unit): LedgerEntry => {
  // A blank or a text where a number was posted is NaN, so that it can't pass for 0 under the seal.
  const number = (header: ChangesHeader): number => {
    const value = row.exact(header);
    return typeof value === 'number' ? value : Number.NaN;
  };
  const amount = (header: ChangesHeader): Amount => wholeIfClose(number(header) * units[unit].stepsPerOne);
  const text = (header: ChangesHeader): string => String(row.exact(header));
  return {
    entry: number('Entry'),
    when: text('When').padEnd(19, ' 00:00:00'),
    apply: number('Apply'),
    quarter: text('Quarter'),
    event: text('Event') as LedgerEvent,
    request: text('Request'),
    title: text('Title'),
    changeNo: number('Change no.'),
    builtBp: wholeIfClose(number('Built') * 10_000),
    price: amount('Price'),
    actual: amount('Actual'),
    sunk: amount('Sunk'),
    disruption: amount('Disruption'),
    priceShown: amount('Price shown'),
    credit: amount('Credit'),
    effect: amount('Effect'),
    remaining: amount('Remaining'),
    askedBy: text('Asked by'),
    reason: text('Reason'),
    cause: text('Cause') as Cause,
    acceptedBy: text('Accepted by'),
    reverses: number('Reverses'),
    seal: text('Seal'),
  };
};

/** Undoes binary noise and nothing more: a price edited from 20 to 20.01 must not round back to 20. */
const wholeIfClose = (value: number): number =>
  Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : value;
