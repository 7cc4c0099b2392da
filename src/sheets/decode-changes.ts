/** Rows of the Changes tab as ledger entries. What can't be read stays visible: the seal check names the row. */
import type { LedgerEntry, LedgerEvent, Cause } from '../budget/ledger-entry';
import { units, type Unit } from '../budget/unit';
import type { ChangesHeader } from './columns/changes-columns';
import { decodeCell, isMoment } from './decode-cell';
import type { Places, Tab, TabRow } from './read-tab';
import type { TimeZone } from './time-zone';

type Line = TabRow<ChangesHeader>['line'];
type ChangesTab = Pick<Tab<ChangesHeader>, 'rows' | 'places' | 'zone'>;

/** Amounts are decoded in the unit of the entry's quarter, as they were posted. */
export const decodeChanges = (
  { rows, places, zone }: ChangesTab,
  unitOf: (quarter: string) => Unit,
): LedgerEntry[] => {
  let quarter = '';
  let unit = unitOf(quarter);
  return numberApplies(
    rows.map(({ line }) => {
      const own = text(line[places.Quarter], zone);
      // Rows of one quarter mostly stand together.
      if (own !== quarter) {
        quarter = own;
        unit = unitOf(quarter.trim());
      }
      const entry = decodeEntry(line, places, zone, units[unit].stepsPerOne);
      return isOfLayoutOne(line, places, zone) ? fromLayoutOne(entry, unit) : entry;
    }),
  );
};

/** Layout 1 kept no number of the Apply; what was posted in one second was one Apply. */
const numberApplies = (entries: LedgerEntry[]): LedgerEntry[] => {
  let apply = 0;
  entries.forEach((entry, index) => {
    if (entry.layout !== 1) return;
    if (entry.when !== entries[index - 1]?.when) apply += 1;
    entries[index] = { ...entry, apply };
  });
  return entries;
};

/** A blank or a text where a number was posted is NaN, so that it can't pass for 0 under the seal. */
const number = (cell: unknown): number => (typeof cell === 'number' ? cell : Number.NaN);

const text = (cell: unknown, zone: TimeZone): string =>
  typeof cell === 'string' ? cell : String(decodeCell(cell, zone));

const moment = (cell: unknown, zone: TimeZone): string =>
  isMoment(cell) ? zone.wallClock(cell) : text(cell, zone).padEnd(19, ' 00:00:00');

/** Undoes binary noise and nothing more: a price edited from 20 to 20.01 must not round back to 20. */
const steps = (cell: unknown, stepsPerOne: number): number => {
  // Most amounts of a row are none.
  if (cell === 0) return 0;
  const value = number(cell) * stepsPerOne;
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 ? whole : value;
};

/** The functions above are small and are given their cells, so that V8 can inline them all: a ledger has hundreds of thousands. */
const decodeEntry = (
  line: Line,
  at: Places<ChangesHeader>,
  zone: TimeZone,
  stepsPerOne: number,
): LedgerEntry => ({
  entry: number(line[at.Entry]),
  when: moment(line[at.When], zone),
  apply: number(line[at.Apply]),
  quarter: text(line[at.Quarter], zone),
  event: text(line[at.Event], zone) as LedgerEvent,
  request: text(line[at.Request], zone),
  title: text(line[at.Title], zone),
  changeNo: number(line[at['Change no.']]),
  builtBp: steps(line[at.Built], 10_000),
  price: steps(line[at.Price], stepsPerOne),
  actual: steps(line[at.Actual], stepsPerOne),
  sunk: steps(line[at.Sunk], stepsPerOne),
  disruption: steps(line[at.Disruption], stepsPerOne),
  priceShown: steps(line[at['Price shown']], stepsPerOne),
  credit: steps(line[at.Credit], stepsPerOne),
  effect: steps(line[at.Effect], stepsPerOne),
  remaining: steps(line[at.Remaining], stepsPerOne),
  askedBy: text(line[at['Asked by']], zone),
  reason: text(line[at.Reason], zone),
  cause: text(line[at.Cause], zone) as Cause,
  acceptedBy: text(line[at['Accepted by']], zone),
  reverses: number(line[at.Reverses]),
  seal: text(line[at.Seal], zone),
});

/** The cells that only layout 2 and later fill, every one of them with a number. */
const sinceLayoutTwo = ['Apply', 'Actual', 'Price shown', 'Reverses'] as const;

const isOfLayoutOne = (line: Line, at: Places<ChangesHeader>, zone: TimeZone): boolean =>
  typeof line[at.Apply] !== 'number' &&
  sinceLayoutTwo.every((header) => decodeCell(line[at[header]], zone) === '');

/** What shipped took stood in the reason: 'Shipped at 24 points'. */
const fromLayoutOne = (entry: LedgerEntry, unit: Unit): LedgerEntry => {
  const { event, price, credit, sunk, disruption, reason } = entry;
  const said = Number(/^Shipped at ([\d.]+) /.exec(reason)?.[1]) * units[unit].stepsPerOne;
  const actual = Number.isNaN(said) ? price - credit : Math.round(said);
  return {
    ...entry,
    layout: 1,
    actual: event === 'Shipped' ? actual : 0,
    priceShown: sunk + disruption,
    reverses: 0,
  };
};
