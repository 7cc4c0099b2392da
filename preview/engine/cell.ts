/** A cell as plain values, and as Univer stores it. */
import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { documentText, toDocument, type RichText } from './rich-text';

export type CellValue = string | number | boolean | null;

export interface Cell {
  readonly value: CellValue;
  /** With its `=`; empty for a plain value. */
  readonly formula: string;
  /** The number format, empty for Univer's general one. */
  readonly pattern: string;
  /** Where parts of its text have looks of their own or are links. */
  readonly rich?: RichText;
}

export interface FormulaAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface CellPatch {
  /** Undefined leaves the content as it is, null clears it. */
  readonly value?: CellValue;
  readonly formula?: string;
  /** The looks and links that parts of `value` have, where it is such a text. */
  readonly rich?: RichText;
  /** Merged with the cell's style; null for a property takes it away, null for the whole resets the cell. */
  readonly style?: StylePatch | null;
}

/** A cell's look, in Univer's words. */
export type CellStyle = IStyleData;

/** Univer's cells, by row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

export type WriteBlock = readonly (readonly (CellPatch | undefined)[])[];

export type StylePatch = { readonly [Name in keyof IStyleData]?: IStyleData[Name] | null };

/** Set on cells whose formula was entered with an open-ended range. */
export const OPEN_ENDED = { openEnded: true } as const;

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  // A formula such as HYPERLINK answers with a small document instead of a value.
  if (cell.p) return documentText(cell.p);
  const { v } = cell;
  if (v === undefined || v === null) return cell.f || cell.si ? '' : null;
  if (cell.t === CellValueType.BOOLEAN) return v === true || Number(v) === 1;
  return cell.t === CellValueType.NUMBER ? Number(v) : typeof v === 'boolean' ? v : String(v);
}

export function toUniverCell({ value, formula, rich, style }: CellPatch, type: ICellData['t']): ICellData {
  const content: ICellData = rich
    ? { p: toDocument(rich), v: rich.text, t: CellValueType.STRING, f: null, si: null, custom: null as never }
    : formula !== undefined
      ? { f: formula, v: null, si: null, p: null, custom: null as never }
      : value !== undefined
        ? { v: univerValue(value), t: typeOf(value), f: null, si: null, p: null, custom: null as never }
        : // Univer guesses the type anew from a format; a number under a text format stays a number.
          type
          ? { t: type }
          : {};
  return style === undefined ? content : { ...content, s: style as ICellData['s'] };
}

export const univerValue = (value: CellValue): ICellData['v'] =>
  typeof value === 'boolean' ? Number(value) : value;

export function typeOf(value: CellValue): ICellData['t'] {
  if (value === null) return null;
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}
