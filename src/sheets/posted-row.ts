/** A row of the Changes tab as an entry of the ledger: each field is read from its cell when somebody asks for it. */
import type { Cause, LedgerEntry, LedgerEvent } from '../budget/ledger-entry';
import type { ChangesHeader } from './columns/changes-columns';
import { decodeCell, isMoment } from './decode-cell';
import type { Line, Places } from './read-tab';
import type { TimeZone } from './time-zone';

/** What all rows of a quarter have in common. */
export interface RowReading {
  readonly places: Places<ChangesHeader>;
  readonly zone: TimeZone;
  readonly stepsPerOne: number;
}

/** A blank or a text where a number was posted is NaN, so that it can't pass for 0 under the seal. */
const number = (cell: unknown): number => (typeof cell === 'number' ? cell : Number.NaN);

const text = (cell: unknown, zone: TimeZone): string =>
  typeof cell === 'string' ? cell : String(decodeCell(cell, zone));

/** Undoes binary noise and nothing more: a price edited from 20 to 20.01 must not round back to 20. */
const steps = (cell: unknown, stepsPerOne: number): number => {
  // Most amounts of a row are none.
  if (cell === 0) return 0;
  const value = number(cell) * stepsPerOne;
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 ? whole : value;
};

export class PostedRow implements LedgerEntry {
  constructor(
    protected readonly line: Line,
    protected readonly by: RowReading,
  ) {}

  get entry(): number {
    return number(this.line[this.by.places.Entry]);
  }
  get when(): string {
    const cell = this.line[this.by.places.When];
    const { zone } = this.by;
    return isMoment(cell) ? zone.wallClock(cell) : text(cell, zone).padEnd(19, ' 00:00:00');
  }
  get apply(): number {
    return number(this.line[this.by.places.Apply]);
  }
  get quarter(): string {
    return text(this.line[this.by.places.Quarter], this.by.zone);
  }
  get event(): LedgerEvent {
    return text(this.line[this.by.places.Event], this.by.zone) as LedgerEvent;
  }
  get request(): string {
    return text(this.line[this.by.places.Request], this.by.zone);
  }
  get title(): string {
    return text(this.line[this.by.places.Title], this.by.zone);
  }
  get changeNo(): number {
    return number(this.line[this.by.places['Change no.']]);
  }
  get builtBp(): number {
    return steps(this.line[this.by.places.Built], 10_000);
  }
  get price(): number {
    return steps(this.line[this.by.places.Price], this.by.stepsPerOne);
  }
  get actual(): number {
    return steps(this.line[this.by.places.Actual], this.by.stepsPerOne);
  }
  get sunk(): number {
    return steps(this.line[this.by.places.Sunk], this.by.stepsPerOne);
  }
  get disruption(): number {
    return steps(this.line[this.by.places.Disruption], this.by.stepsPerOne);
  }
  get priceShown(): number {
    return steps(this.line[this.by.places['Price shown']], this.by.stepsPerOne);
  }
  get credit(): number {
    return steps(this.line[this.by.places.Credit], this.by.stepsPerOne);
  }
  get effect(): number {
    return steps(this.line[this.by.places.Effect], this.by.stepsPerOne);
  }
  get remaining(): number {
    return steps(this.line[this.by.places.Remaining], this.by.stepsPerOne);
  }
  get askedBy(): string {
    return text(this.line[this.by.places['Asked by']], this.by.zone);
  }
  get reason(): string {
    return text(this.line[this.by.places.Reason], this.by.zone);
  }
  get cause(): Cause {
    return text(this.line[this.by.places.Cause], this.by.zone) as Cause;
  }
  get acceptedBy(): string {
    return text(this.line[this.by.places['Accepted by']], this.by.zone);
  }
  get reverses(): number {
    return number(this.line[this.by.places.Reverses]);
  }
  get seal(): string {
    return text(this.line[this.by.places.Seal], this.by.zone);
  }
}
