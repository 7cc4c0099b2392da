/** Reads the fields of a row and collects, with its cell, everything that can't be understood. */
import { tabs as words } from '../words/en/tabs';
import { fill } from '../words/fill';
import { quote } from '../budget/quote';
import type { Amount } from '../budget/amount';
import { isWrong, type CellValue, type Wrong } from '../budget/cell-value';
import type { PlainDate } from '../budget/plain-date';
import type { Problem } from '../budget/problem';
import { unreadable } from '../budget/problems/of-tabs';
import { readAmount } from '../budget/read-amount';
import { readShare } from '../budget/read-share';
import type { Unit } from '../budget/unit';
import type { Tab, TabRow } from './read-tab';

export interface FieldReader<Header extends string> {
  readonly text: (header: Header) => string;
  readonly number: (header: Header) => number | null;
  readonly day: (header: Header) => PlainDate | null;
  /** null when blank, or when the cell is not what was wanted; then its problem is collected. */
  readonly understood: <Value>(header: Header, reading: Value | 'blank' | Wrong) => Value | null;
  readonly amount: (header: Header, unit: Unit) => Amount | null;
  /** Basis points. */
  readonly share: (header: Header) => number | null;
  /** One of the choices without regard to case; blank means the first. */
  readonly choice: <Choice extends string>(header: Header, choices: readonly [Choice, ...Choice[]]) => Choice;
}

/** `problems` is appended to. `called` names the row in sentences: 'R-3 Audit log', '2026-Q4', 'row 7'. */
export const fieldReader = <Header extends string>(
  tab: Tab<Header>,
  row: TabRow<Header>,
  called: string,
  problems: Problem[],
): FieldReader<Header> => {
  const complain = (header: Header, wrong: string): null => {
    problems.push(unreadable({ tab: tab.name, row: row.row, header }, called, wrong));
    return null;
  };
  const misread = (header: Header, value: CellValue, wanted: string): null =>
    complain(header, fill(words.misread, { header, value: quote(value), remedy: wanted }));
  const understood = <Value>(header: Header, reading: Value | 'blank' | Wrong): Value | null => {
    if (reading === 'blank') return null;
    return isWrong(reading) ? complain(header, `${header}: ${reading.wrong}`) : reading;
  };

  return {
    text: (header) => String(row.cell(header)),
    number: (header) => {
      const value = row.cell(header);
      if (value === '') return null;
      return typeof value === 'number' ? value : misread(header, value, words.writeNumber);
    },
    day: (header) => {
      const value = row.cell(header);
      if (value === '') return null;
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
        ? value
        : misread(header, value, words.writeDate);
    },
    understood,
    amount: (header, unit) => understood(header, readAmount(row.cell(header), unit)),
    share: (header) => understood(header, readShare(row.cell(header))),
    choice: (header, choices) => {
      const value = String(row.cell(header));
      if (value === '') return choices[0];
      const match = choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
      if (match === undefined) {
        misread(header, value, fill(words.chooseOneOf, { choices: choices.join(', ') }));
      }
      return match ?? choices[0];
    },
  };
};
