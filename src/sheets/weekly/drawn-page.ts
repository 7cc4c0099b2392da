/** Remembers how the page was drawn, so that drawing the same looks again is left out while it stands there as it was left. */
import { digest } from '../../budget/ledger/digest';
import { forget, recallJson, remember } from '../document-memory';
import type { RawCell } from '../tab-values';
import type { CellValue } from './canvas';
import { pageWidth } from './page-columns';

const key = 'weeklyPage';

/** Digests of some rows. */
export interface DrawnPart {
  /** Of everything but the values: sizes, colours, lines, boxes to tick, heights. */
  readonly looks: string;
  readonly values: string;
}

export interface DrawnPage {
  /** Its looks seldom change, whatever the lists below it do. */
  readonly top: DrawnPart;
  readonly body: DrawnPart;
  /** Where our chart stands, as text. */
  readonly burn: string;
  /** How many charts there were on the tab, people's own among them. */
  readonly charts: number;
}

export type PageValues = readonly (readonly CellValue[])[];

/** The cells of the page alone, so many rows from A1, whatever there is of them in `values`. */
export const pageValues = (values: readonly (readonly RawCell[])[], height: number): PageValues =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: pageWidth }, (__, column): CellValue => {
      const value = values[row]?.[column] ?? '';
      // Nothing of ours is a day; what is one was typed over it.
      return value instanceof Date ? String(value) : value;
    }),
  );

/** A box is a box, ticked or not. */
export const digestOfValues = (values: PageValues): string =>
  digest(
    JSON.stringify(values.map((line) => line.map((value) => (typeof value === 'boolean' ? 'box' : value)))),
  );

/** null: never drawn, or in another file. */
export const recallDrawn = (): DrawnPage | null =>
  recallJson<DrawnPage>(key, ({ top, body }) => top !== undefined && body !== undefined);

export const isAs = (part: DrawnPart | undefined, { looks, values }: DrawnPart): boolean =>
  part?.looks === looks && part.values === values;

export const rememberDrawn = (page: DrawnPage): void => {
  remember(key, JSON.stringify(page));
};

export const forgetDrawn = (): void => {
  forget(key);
};
