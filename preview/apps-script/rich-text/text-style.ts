/// <reference types="google-apps-script" />
/** TextStyle and its builder: how text looks; what was never set is null and stays as the cell has it. */
import type { CellStyle, RunStyle } from '../../engine/engine';
import type { Arguments } from '../members/arguments';
import { Color } from '../builders/color';
import { navigation, type Member, type Members } from '../members/members';
import { remoteClass } from '../members/remote-classes';
import { hexOf } from '../values/colors';

export class TextStyle {
  constructor(readonly style: RunStyle) {}
}

export class TextStyleBuilder {
  constructor(public style: RunStyle) {}
}

/** The look of a cell that was never formatted; Google names its font so. */
const FRESH: RunStyle = {
  ff: 'arial,sans,sans-serif',
  fs: 10,
  bl: 0,
  it: 0,
  ul: { s: 0 },
  st: { s: 0 },
  cl: { rgb: '#000000' },
};

const NAMES = ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl'] as const satisfies readonly (keyof RunStyle)[];

/** Everything about the text of a cell with this look. */
export function fullStyle(cell: { readonly [Name in keyof CellStyle]?: CellStyle[Name] | null }): RunStyle {
  const own = NAMES.flatMap((name) => {
    const value = cell[name];
    return value === undefined || value === null ? [] : [[name, value]];
  });
  return { ...FRESH, ...(Object.fromEntries(own) as RunStyle) };
}

/** As the engine keeps it: Google's list of fonts is no font of the machine's. */
export function keptStyle(style: RunStyle): RunStyle {
  return Object.fromEntries(
    Object.entries(style).filter(([name, value]) => name !== 'ff' || value !== FRESH.ff),
  );
}

const color = ({ style }: TextStyle): Color | null =>
  style.cl === undefined ? null : Color.fromStyle(style.cl, '#000000');

const colorText = (style: TextStyle): string | null => {
  const found = color(style);
  return found?.paint.type === 'THEME' ? found.paint.name : (found?.hex ?? null);
};

const flag = (value: number | undefined): boolean | null => (value === undefined ? null : value === 1);

remoteClass('TextStyle', TextStyle, {
  copy: navigation(({ style }) => new TextStyleBuilder(style)),
  getFontFamily: navigation(({ style }) => style.ff ?? null),
  getFontSize: navigation(({ style }) => style.fs ?? null),
  getForegroundColor: navigation(colorText),
  getForegroundColorObject: navigation(color),
  isBold: navigation(({ style }) => flag(style.bl)),
  isItalic: navigation(({ style }) => flag(style.it)),
  isStrikethrough: navigation(({ style }) => flag(style.st?.s)),
  isUnderline: navigation(({ style }) => flag(style.ul?.s)),
} satisfies Members<TextStyle, GoogleAppsScript.Spreadsheet.TextStyle>);

const change = (styleOf: (args: Arguments) => RunStyle): Member<TextStyleBuilder> =>
  navigation((builder, args) => {
    builder.style = { ...builder.style, ...styleOf(args) };
    return builder;
  });

const bit = (args: Arguments): 0 | 1 => (args.flag(0) ? 1 : 0);

/** A colour that is none is passed over in silence, as everywhere in Sheets. */
function foreground(args: Arguments): RunStyle {
  const value = args.at(0);
  if (value instanceof Color) return { cl: value.toStyle() ?? { rgb: '#000000' } };
  const rgb = hexOf(args.text(0));
  return rgb === undefined ? {} : { cl: { rgb } };
}

remoteClass('TextStyleBuilder', TextStyleBuilder, {
  build: navigation(({ style }) => new TextStyle(style)),
  setBold: change((args) => ({ bl: bit(args) })),
  setItalic: change((args) => ({ it: bit(args) })),
  setUnderline: change((args) => ({ ul: { s: bit(args) } })),
  setStrikethrough: change((args) => ({ st: { s: bit(args) } })),
  setFontFamily: change((args) => ({ ff: args.text(0) })),
  setFontSize: change((args) => ({ fs: args.integer(0) })),
  setForegroundColor: change(foreground),
  setForegroundColorObject: change(foreground),
} satisfies Members<TextStyleBuilder, GoogleAppsScript.Spreadsheet.TextStyleBuilder>);
