/** How cells look: defaults, colours by name and by theme, alignment, wrapping, number formats. */
import colorNames from 'color-name';
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

afterEach(() => script(sheets, `sheet.clear()`));

fact('12', '30a', '[L] a fresh cell is Arial 10, black on white, general and at the bottom', async () => {
  const body = `
    const cell = sheet.getRange('A1');
    return [cell.getBackground(), cell.getFontColor(), cell.getFontFamily(), cell.getFontSize(), cell.getFontWeight(),
      cell.getFontStyle(), cell.getFontLine(), cell.getVerticalAlignment(), cell.getHorizontalAlignment()]`;
  expect(await script(sheets, body)).toEqual([
    ...['#ffffff', '#000000', 'Arial', 10, 'normal', 'normal', 'none', 'bottom', 'general'],
  ]);
});

fact('12', '30b', '[L] a fresh cell says that it wraps and overflows; once set, both agree', async () => {
  const read = `[cell.getWrap(), String(cell.getWrapStrategy())]`;
  const body = `
    const cell = sheet.getRange('A1');
    const fresh = ${read};
    const off = (cell.setWrap(false), ${read});
    const on = (cell.setWrap(true), ${read});
    const clipped = (cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP), ${read});
    return [fresh, off, on, clipped]`;
  expect(await script(sheets, body)).toEqual([
    [true, 'OVERFLOW'],
    [false, 'OVERFLOW'],
    [true, 'WRAP'],
    [false, 'CLIP'],
  ]);
});

fact('12', '31a', '[L] CSS names are taken in any case, all 147 of them, and read back as hex', async () => {
  // CSS has named one colour since the list that Google took.
  const names = Object.keys(colorNames).filter((name) => name !== 'rebeccapurple');
  expect(names).toHaveLength(147);
  const body = `
    const names = ${JSON.stringify(names)};
    const range = sheet.getRange(1, 1, names.length, 1).setBackgrounds(names.map((name) => [name]));
    range.setFontColors(names.map((name) => [name]));
    return [range.getBackgrounds(), range.getFontColors(), sheet.getRange('A1').setBackground('LIGHTCORAL').getBackground()]`;
  const hexes = names.map((name) => [
    `#${colorNames[name as keyof typeof colorNames].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
  ]);
  expect(await script(sheets, body)).toEqual([hexes, hexes, '#f08080']);
});

fact('12', '31b', '[D] a word that is no colour raises no error', async () => {
  expect(await failure(sheets, `sheet.getRange('A1').setBackground('foo').setFontColor('foo')`)).toBe(
    'no error',
  );
});

fact('12', '32a', '[L] alignment: null reads general, normal reads general-left', async () => {
  const body = `
    const cell = sheet.getRange('A1');
    return ['left', 'center', 'right', 'normal', null].map((word) => cell.setHorizontalAlignment(word).getHorizontalAlignment())`;
  expect(await script(sheets, body)).toEqual(['left', 'center', 'right', 'general-left', 'general']);
});

fact(
  '12',
  '32b',
  '[L] null takes a vertical alignment, weight, style and line back to the default',
  async () => {
    const body = `
    const cell = sheet.getRange('A1');
    cell.setVerticalAlignment('top').setFontWeight('bold').setFontStyle('italic').setFontLine('underline');
    const before = [cell.getVerticalAlignment(), cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine()];
    cell.setVerticalAlignment(null).setFontWeight(null).setFontStyle(null).setFontLine(null);
    return [before, [cell.getVerticalAlignment(), cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine()]]`;
    expect(await script(sheets, body)).toEqual([
      ['top', 'bold', 'italic', 'underline'],
      ['bottom', 'normal', 'normal', 'none'],
    ]);
  },
);

describe('a Color', () => {
  const rgb = `SpreadsheetApp.newColor().setRgbColor('RED').build()`;
  const theme = `SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT2).build()`;

  fact('12', '36a', '[L] asked for the other kind refuses, in these words', async () => {
    expect(await failure(sheets, `${rgb}.asThemeColor()`)).toBe(
      'Exception: Object is not of type ThemeColor.',
    );
    expect(await failure(sheets, `${theme}.asRgbColor()`)).toBe('Exception: Object is not of type RgbColor.');
  });

  fact('12', '36b', '[L] of which nothing was set is UNSUPPORTED', async () => {
    const body = `
      const builder = SpreadsheetApp.newColor();
      return [builder.getColorType(), builder.build().getColorType(), ${rgb}.getColorType(), ${theme}.getColorType(),
        ${theme}.asThemeColor().getThemeColorType()].map(String)`;
    expect(await script(sheets, body)).toEqual(['UNSUPPORTED', 'UNSUPPORTED', 'RGB', 'THEME', 'ACCENT2']);
  });

  fact('12', '36c', '[L] and others answer toString() with the name of their class', async () => {
    const body = `
      return [${rgb}, SpreadsheetApp.newColor(), ${rgb}.asRgbColor(), SpreadsheetApp.newDataValidation(),
        sheet.getRange('A1'), (() => { const made = sheet.protect(); made.remove(); return made; })()].map((made) => made.toString())`;
    expect(await script(sheets, body)).toEqual([
      ...['Color', 'ColorBuilder', 'RgbColor', 'DataValidationBuilder', 'Range', 'Protection'],
    ]);
  });

  fact('12', '36d', '[L] given to a cell comes back as it was given, also one of the theme', async () => {
    const body = `
      const cell = sheet.getRange('A1').setBackgroundObject(${theme}).setFontColorObject(${rgb});
      const kept = [String(cell.getBackgroundObject().asThemeColor().getThemeColorType()), cell.getBackground(),
        cell.getFontColorObject().asRgbColor().asHexString()];
      cell.setBackground('blue');
      return kept.concat(cell.getBackgroundObject().asRgbColor().getBlue())`;
    expect(await script(sheets, body)).toEqual(['ACCENT2', '#ea4335', '#ff0000', 255]);
  });
});
