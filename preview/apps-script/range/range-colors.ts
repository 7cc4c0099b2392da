/// <reference types="google-apps-script" />
/** The colours of cells and of what is written in them. */
import { setter, type Members } from '../members/members';
import { rgbHex } from '../values/colors';
import { apply, get, getEach, set, setEach } from './format-members';
import { FORMATS } from './formats';
import type { Range } from './range';

/** Not in the types, and yet in Google's reference or in what people use. */
interface Untyped {
  setBackgroundColor(color: string): void;
  getFontColor(): string;
  getFontColors(): string[][];
}

export const rangeColors = {
  setBackground: set(FORMATS.background),
  setBackgroundColor: set(FORMATS.background),
  setBackgrounds: setEach(FORMATS.background),
  setBackgroundRGB: setter((range, args, execution) => {
    const color = rgbHex(args.integer(0), args.integer(1), args.integer(2));
    apply(range, execution, FORMATS.background, color);
  }),
  setBackgroundObject: set(FORMATS.backgroundObject),
  setBackgroundObjects: setEach(FORMATS.backgroundObject),
  getBackground: get(FORMATS.background),
  getBackgrounds: getEach(FORMATS.background),
  getBackgroundObject: get(FORMATS.backgroundObject),
  getBackgroundObjects: getEach(FORMATS.backgroundObject),
  setFontColor: set(FORMATS.fontColor),
  setFontColors: setEach(FORMATS.fontColor),
  setFontColorObject: set(FORMATS.fontColorObject),
  setFontColorObjects: setEach(FORMATS.fontColorObject),
  getFontColor: get(FORMATS.fontColor),
  getFontColors: getEach(FORMATS.fontColor),
  getFontColorObject: get(FORMATS.fontColorObject),
  getFontColorObjects: getEach(FORMATS.fontColorObject),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range & Untyped>;
