/** Reads the fields of a row and collects, with its cell, everything that can't be understood. */
import { listWithCommas } from '../words/list-in-words';
import { tabs as words } from '../words/en/tabs';
import { fill } from '../words/fill';
import { quote } from '../budget/showing/quote';
import type { Amount } from '../budget/amount';
import { isWrong, type CellValue, type Wrong } from '../budget/cell-value';
import type { PlainDate } from '../budget/plain-date';
import type { Problem } from '../budget/problem';
import { unreadable } from '../budget/problems/of-tabs';
import { readAmount } from '../budget/reading/read-amount';
import { readShare } from '../budget/reading/read-share';
import type { Unit } from '../budget/unit';
import type { Tab, TabRow } from './read-tab';

/** Reads the fields of one row. A class, as a tab has many rows: functions of its own for each would cost more than the reading. */
export class FieldReader<Header extends string> {
  /** `problems` is appended to. `nameOf` names the row in sentences: 'R-3 Audit log', '2026-Q4', 'row 7'. */
  constructor(
    private readonly tab: Tab<Header>,
    private readonly row: TabRow<Header>,
    private readonly nameOf: (row: TabRow<Header>) => string,
    private readonly problems: Problem[],
  ) {}

  text(header: Header): string {
    return String(this.row.cell(header));
  }

  number(header: Header): number | null {
    const value = this.row.cell(header);
    if (value === '') return null;
    return typeof value === 'number' ? value : this.misread(header, value, words.writeNumber);
  }

  day(header: Header): PlainDate | null {
    const value = this.row.cell(header);
    if (value === '') return null;
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
      ? value
      : this.misread(header, value, words.writeDate);
  }

  /** null when blank, or when the cell is not what was wanted; then its problem is collected. */
  understood<Value>(header: Header, reading: Value | 'blank' | Wrong): Value | null {
    if (reading === 'blank') return null;
    return isWrong(reading) ? this.complain(header, `${header}: ${reading.wrong}`) : reading;
  }

  amount(header: Header, unit: Unit): Amount | null {
    return this.understood(header, readAmount(this.row.cell(header), unit));
  }

  /** Basis points. */
  share(header: Header): number | null {
    return this.understood(header, readShare(this.row.cell(header)));
  }

  /** One of the choices without regard to case; blank means the first. */
  choice<Choice extends string>(header: Header, choices: readonly [Choice, ...Choice[]]): Choice {
    const value = this.text(header);
    if (value === '') return choices[0];
    const match =
      choices.find((choice) => choice === value) ??
      choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
    if (match === undefined) {
      this.misread(header, value, fill(words.chooseOneOf, { choices: listWithCommas(choices) }));
    }
    return match ?? choices[0];
  }

  private misread(header: Header, value: CellValue, wanted: string): null {
    return this.complain(header, fill(words.misread, { header, value: quote(value), remedy: wanted }));
  }

  private complain(header: Header, wrong: string): null {
    const { tab, row, nameOf, problems } = this;
    problems.push(unreadable({ tab: tab.name, row: row.row, header }, nameOf(row), wrong));
    return null;
  }
}
