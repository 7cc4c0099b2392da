/** When a cell of a feature's table and a cell of the workbook say the same: as text, number, date or percentage. */

export interface SeenCell {
  readonly value: unknown;
  /** What a person reads in the grid. */
  readonly shown: string;
}

/** Spaces, minus signs and quotes that look the same are the same. */
export const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/ +%/g, '%')
    .trim();

/** '1,250.5' is 1250.5, '40 %' is 0.4; text that is no number is null. */
export const readNumber = (text: string): number | null => {
  const match = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(%?)$/.exec(plain(text));
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const size = Number(`${(match[2] ?? '').replace(/,/g, '')}${match[3] ?? ''}`);
  return (match[1] === '-' ? -size : size) / (match[4] === '%' ? 100 : 1);
};

const numberIn = (cell: SeenCell): number | null =>
  typeof cell.value === 'number' ? cell.value : readNumber(cell.shown);

const isNear = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) < 1e-9;

/** "Built" of a request is in percent: 40 means 40 %, and so does 40%. */
const builtShare = (text: string): number | null => {
  const number = readNumber(text);
  return number === null || plain(text).endsWith('%') ? number : number / 100;
};

/** The ledger shows a zero as a dash, and a person reads either as nothing. */
const isNothing = (cell: SeenCell): boolean => /^([-–—]|0(\.0+)?%?)?$/.test(plain(cell.shown));

/** A time of day may be left out: '2026-11-05' is what '2026-11-05 09:30:00' says in a table about days. */
const isThatDay = (expected: string, shown: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(expected) && shown.startsWith(`${expected} `);

export const saysTheSame = (expected: string, cell: SeenCell): boolean => {
  const wanted = plain(expected);
  const shown = plain(cell.shown);
  return wanted === shown || isThatDay(wanted, shown) || isNear(readNumber(wanted), numberIn(cell));
};

/** The same, knowing the column: Built in percent, and the ledger's nothings. */
export const saysTheSameIn = (tab: string, header: string, expected: string, cell: SeenCell): boolean => {
  if (saysTheSame(expected, cell)) return !isBuiltShare(tab, header) || !isPlainOne(expected, cell);
  if (isBuiltShare(tab, header) && isNear(builtShare(expected), numberIn(cell))) return true;
  if (tab === 'Requests' && header === 'Status') {
    // A request that nobody has given a status is new.
    return (expected || 'New') === (cell.shown || 'New');
  }
  return tab === 'Changes' && isNothing({ value: expected, shown: expected }) && isNothing(cell);
};

const isBuiltShare = (tab: string, header: string): boolean => header === 'Built' && tab !== 'Allocation';

/** In Built, a 1 in the table is 1 %, never the 100 % whose bare value is 1. */
const isPlainOne = (expected: string, cell: SeenCell): boolean =>
  plain(expected) === '1' && plain(cell.shown) === '100%';

const withOneQuote = (text: string): string => plain(text).replace(/"/g, "'");

/** Whether a text that a person is shown holds another, whatever kind of space or quote either uses. */
export const holds = (whole: string, part: string): boolean =>
  withOneQuote(whole).includes(withOneQuote(part));
