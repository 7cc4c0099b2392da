/** Each format of a cell: how a script's word for it becomes a style, and what a style reads as. */
import { Color } from '../builders/color';
import type { CellStyle, StylePatch } from '../../engine/engine';
import { hexOf } from '../values/colors';
import { EnumValue, enumValue } from '../members/enum-value';

export interface Format {
  /** Null and unknown words give the default, by taking the property away. */
  toStyle(value: unknown): StylePatch;
  fromStyle(style: CellStyle): unknown;
}

/** The numbers Univer uses for alignment and wrapping. */
const HORIZONTAL: Readonly<Record<string, number>> = { 'general-left': 0, left: 1, center: 2, right: 3 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const WRAPPING: Readonly<Record<string, number>> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };

const nameOf = (table: Readonly<Record<string, number>>, code: unknown): string | undefined =>
  Object.keys(table).find((name) => table[name] === code);

const code = (table: Readonly<Record<string, number>>, value: unknown): number | null =>
  (typeof value === 'string' ? table[value] : undefined) ?? null;

function paint(value: unknown): CellStyle['bg'] | null {
  if (value instanceof Color) return value.toStyle();
  const rgb = typeof value === 'string' ? hexOf(value) : undefined;
  return rgb === undefined ? null : { rgb };
}

/** What Google answers for a cell whose number format was never set. */
const GENERAL = '0.###############';

const patternOf = (value: unknown): { pattern: string } | null => {
  const pattern = typeof value === 'string' ? value : '';
  return pattern === '' || /^general$/i.test(pattern) || pattern === GENERAL ? null : { pattern };
};

export const FORMATS = {
  background: {
    toStyle: (value) => ({ bg: paint(value) }),
    fromStyle: ({ bg }) => bg?.rgb ?? '#ffffff',
  },
  fontColor: {
    toStyle: (value) => ({ cl: paint(value) }),
    fromStyle: ({ cl }) => cl?.rgb ?? '#000000',
  },
  backgroundObject: {
    toStyle: (value) => ({ bg: paint(value) }),
    fromStyle: ({ bg }: CellStyle) => Color.fromStyle(bg, '#ffffff'),
  },
  fontColorObject: {
    toStyle: (value) => ({ cl: paint(value) }),
    fromStyle: ({ cl }: CellStyle) => Color.fromStyle(cl, '#000000'),
  },
  fontFamily: {
    toStyle: (value) => ({ ff: typeof value === 'string' ? value : null }),
    fromStyle: ({ ff }) => ff ?? 'Arial',
  },
  fontSize: {
    toStyle: (value) => ({ fs: typeof value === 'number' ? value : null }),
    fromStyle: ({ fs }: CellStyle) => fs ?? 10,
  },
  fontWeight: {
    toStyle: (value) => ({ bl: value === 'bold' ? 1 : null }),
    fromStyle: ({ bl }: CellStyle) => (bl ? 'bold' : 'normal'),
  },
  fontStyle: {
    toStyle: (value) => ({ it: value === 'italic' ? 1 : null }),
    fromStyle: ({ it }: CellStyle) => (it ? 'italic' : 'normal'),
  },
  fontLine: {
    toStyle: (value) => ({
      ul: value === 'underline' ? { s: 1 } : null,
      st: value === 'line-through' ? { s: 1 } : null,
    }),
    fromStyle: ({ ul, st }: CellStyle) => (ul?.s ? 'underline' : st?.s ? 'line-through' : 'none'),
  },
  horizontalAlignment: {
    toStyle: (value) => ({ ht: code(HORIZONTAL, value === 'normal' ? 'general-left' : value) }),
    fromStyle: ({ ht }: CellStyle) => nameOf(HORIZONTAL, ht) ?? 'general',
  },
  verticalAlignment: {
    toStyle: (value) => ({ vt: code(VERTICAL, value) }),
    fromStyle: ({ vt }: CellStyle) => nameOf(VERTICAL, vt) ?? 'bottom',
  },
  wrap: {
    toStyle: (value) => ({ tb: value === true ? 3 : 1 }),
    // A fresh cell says that it wraps, though its strategy is to overflow: Google's own inconsistency.
    fromStyle: ({ tb }: CellStyle) => !tb || nameOf(WRAPPING, tb) === 'WRAP',
  },
  wrapStrategy: {
    toStyle: (value) => ({ tb: value instanceof EnumValue ? code(WRAPPING, value.name) : null }),
    fromStyle: ({ tb }: CellStyle) => enumValue('WrapStrategy', nameOf(WRAPPING, tb) ?? 'OVERFLOW'),
  },
  numberFormat: {
    toStyle: (value) => ({ n: patternOf(value) }),
    fromStyle: ({ n }: CellStyle) => n?.pattern ?? GENERAL,
  },
} as const satisfies Record<string, Format>;
