/// <reference types="google-apps-script" />
/** Color and its builder: a colour by red, green and blue, or by its place in the spreadsheet's theme. */
import type { CellStyle } from '../../engine/engine';
import { enumValue } from '../members/enum-value';
import { refuse } from '../members/exceptions';
import { navigation, type Members } from '../members/members';
import { remoteClass } from '../members/remote-classes';
import { hexOf } from '../values/colors';
import { THEME_COLORS, themeColorName } from '../values/theme-colors';

type Paint =
  | { readonly type: 'UNSUPPORTED' }
  | { readonly type: 'RGB'; readonly hex: string }
  | { readonly type: 'THEME'; readonly name: string };

type StyleColor = NonNullable<CellStyle['bg']>;

export class Color {
  constructor(readonly paint: Paint) {}

  static rgb(hex: string): Color {
    return new Color({ type: 'RGB', hex });
  }

  static fromStyle(style: CellStyle['bg'], fallback: string): Color {
    const theme = style?.th === undefined ? undefined : themeColorName(style.th);
    return theme ? new Color({ type: 'THEME', name: theme }) : Color.rgb(style?.rgb ?? fallback);
  }

  /** As a cell keeps it; null takes the colour away. */
  toStyle(): StyleColor | null {
    const { paint } = this;
    if (paint.type === 'THEME') return THEME_COLORS[paint.name] ?? null;
    return paint.type === 'RGB' ? { rgb: paint.hex } : null;
  }

  /** What it looks like. */
  get hex(): string | null {
    return this.toStyle()?.rgb ?? null;
  }
}

export class ColorBuilder {
  color = new Color({ type: 'UNSUPPORTED' });
}

class RgbColor {
  constructor(readonly hex: string) {}
}

class ThemeColor {
  constructor(readonly name: string) {}
}

const asRgb = ({ paint }: Color): RgbColor =>
  paint.type === 'RGB' ? new RgbColor(paint.hex) : refuse('Object is not of type RgbColor.');

const asTheme = ({ paint }: Color): ThemeColor =>
  paint.type === 'THEME' ? new ThemeColor(paint.name) : refuse('Object is not of type ThemeColor.');

const typeOf = ({ paint }: Color) => enumValue('ColorType', paint.type);

remoteClass('Color', Color, {
  asRgbColor: navigation(asRgb),
  asThemeColor: navigation(asTheme),
  getColorType: navigation(typeOf),
} satisfies Members<Color, GoogleAppsScript.Spreadsheet.Color>);

remoteClass('ColorBuilder', ColorBuilder, {
  asRgbColor: navigation(({ color }) => asRgb(color)),
  asThemeColor: navigation(({ color }) => asTheme(color)),
  getColorType: navigation(({ color }) => typeOf(color)),
  setRgbColor: navigation((builder, args) => {
    const hex = hexOf(args.text(0));
    builder.color = new Color(hex === undefined ? { type: 'UNSUPPORTED' } : { type: 'RGB', hex });
    return builder;
  }),
  setThemeColor: navigation((builder, args) => {
    builder.color = new Color({ type: 'THEME', name: args.enumeration(0).name });
    return builder;
  }),
  build: navigation(({ color }) => color),
} satisfies Members<ColorBuilder, GoogleAppsScript.Spreadsheet.ColorBuilder>);

const channel =
  (first: number) =>
  ({ hex }: RgbColor): number =>
    Number.parseInt(hex.slice(first, first + 2), 16);

remoteClass('RgbColor', RgbColor, {
  asHexString: navigation(({ hex }) => hex),
  getRed: navigation(channel(1)),
  getGreen: navigation(channel(3)),
  getBlue: navigation(channel(5)),
  getColorType: navigation(() => enumValue('ColorType', 'RGB')),
} satisfies Members<RgbColor, GoogleAppsScript.Base.RgbColor>);

remoteClass('ThemeColor', ThemeColor, {
  getThemeColorType: navigation(({ name }) => enumValue('ThemeColorType', name)),
  getColorType: navigation(() => enumValue('ColorType', 'THEME')),
} satisfies Members<ThemeColor, GoogleAppsScript.Spreadsheet.ThemeColor>);
