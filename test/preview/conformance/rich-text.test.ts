/** Text styles and rich text: what builders hold, what cells keep of them, and that it travels with the cell. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;
beforeAll(async () => {
  sheets = await openSheets();
});

const LINKED = `const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
  const italic = SpreadsheetApp.newTextStyle().setItalic(true).build();
  const value = SpreadsheetApp.newRichTextValue().setText('Bold Italic Link')
    .setTextStyle(0, 4, bold).setTextStyle(5, 11, italic).setLinkUrl(12, 16, 'https://example.com/a').build();`;

describe('TextStyle', () => {
  fact(
    '12',
    '34a',
    '[L] an unset builder gives a style without a foreground colour, size or weight',
    async () => {
      const style = `const style = SpreadsheetApp.newTextStyle().build();`;
      expect(
        await script(
          sheets,
          `${style} return [style.getForegroundColor(), style.getFontSize(), style.getFontFamily(), style.isBold()];`,
        ),
      ).toEqual([null, null, null, null]);
    },
  );

  fact('12', '34b', '[L] a theme colour reads as the name of its constant', async () => {
    expect(
      await script(
        sheets,
        `const color = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
         return SpreadsheetApp.newTextStyle().setForegroundColorObject(color).build().getForegroundColor();`,
      ),
    ).toBe('ACCENT1');
  });

  fact('12', '34c', "[L] a fresh cell's style is of family 'arial,sans,sans-serif' and size 10", async () => {
    expect(
      await script(
        sheets,
        `const style = sheet.getRange('Z99').getTextStyle();
         return [style.getFontFamily(), style.getFontSize(), style.isBold(), style.getForegroundColor()];`,
      ),
    ).toEqual(['arial,sans,sans-serif', 10, false, '#000000']);
  });

  test('setTextStyle changes what the style names and leaves the rest of the cell as it is', async () => {
    expect(
      await script(
        sheets,
        `const range = sheet.getRange('F1').setFontColor('red').setValue(5);
         range.setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setStrikethrough(true).setFontSize(14).build());
         return [range.getFontWeight(), range.getFontLine(), range.getFontSize(), range.getFontColor(), range.getValue()];`,
      ),
    ).toEqual(['bold', 'line-through', 14, '#ff0000', 5]);
  });
});

describe('RichTextValue', () => {
  fact(
    '12',
    '35a',
    '[L] three styled parts of "Bold Italic Link" are five runs, ends exclusive',
    async () => {
      const runs = `value.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex()])`;
      const five = [
        ['Bold', 0, 4],
        [' ', 4, 5],
        ['Italic', 5, 11],
        [' ', 11, 12],
        ['Link', 12, 16],
      ];
      expect(await script(sheets, `${LINKED} return ${runs};`)).toEqual(five);
      const fromCell = `${LINKED} const cell = sheet.getRange('A1').setRichTextValue(value); SpreadsheetApp.flush();`;
      expect(
        await script(sheets, `${fromCell} return cell.getRichTextValue()${runs.replace('value', '')};`),
      ).toEqual(five);
    },
  );

  fact('12', '35b', '[L] a cell with plain text has one run', async () => {
    expect(
      await script(
        sheets,
        `const value = sheet.getRange('B1').setValue('plain').getRichTextValue();
         return [value.getText(), value.getRuns().length, value.getLinkUrl(), value.getTextStyle().isBold()];`,
      ),
    ).toEqual(['plain', 1, null, false]);
  });

  test('a link is found on its run, on its part, and on the whole where it is the only one', async () => {
    expect(
      await script(
        sheets,
        `${LINKED} const read = sheet.getRange('A1').setRichTextValue(value).getRichTextValue();
         return [read.getLinkUrl(), read.getLinkUrl(12, 16), read.getLinkUrl(0, 4), read.getRuns()[4].getLinkUrl(),
           read.getTextStyle(0, 4).isBold(), read.getTextStyle(5, 11).isItalic(), read.getTextStyle(12, 16).isUnderline()];`,
      ),
    ).toEqual([
      'https://example.com/a',
      'https://example.com/a',
      null,
      'https://example.com/a',
      true,
      true,
      true,
    ]);
  });

  test('setTextStyle and setLinkUrl without offsets mean the whole text; copy gives a builder that changes nothing else', async () => {
    expect(
      await script(
        sheets,
        `const whole = SpreadsheetApp.newRichTextValue().setText('all').setLinkUrl('https://example.com')
           .setTextStyle(SpreadsheetApp.newTextStyle().setItalic(true).build()).build();
         const copy = whole.copy().setLinkUrl(null).build();
         return [whole.getRuns().length, whole.getLinkUrl(), copy.getLinkUrl(), copy.getTextStyle().isItalic()];`,
      ),
    ).toEqual([1, 'https://example.com', null, true]);
  });

  test('the cell holds the text; formulas, sorting, copying and inserted rows keep text and links together', async () => {
    await script(
      sheets,
      `const link = (text) => SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl('https://example.com/' + text).build();
       sheet.getRange('H1:H2').setRichTextValues([[link('b')], [link('a')]]);
       sheet.getRange('I1').setFormula('=H1&"!"');
       sheet.getRange('H1:H2').copyTo(sheet.getRange('J1'));
       sheet.getRange('J1:J2').sort(10);
       sheet.insertRowBefore(1);`,
    );
    expect(
      await script(
        sheets,
        `return [sheet.getRange('H2:J3').getValues(),
          sheet.getRange('J2:J3').getRichTextValues().map(([value]) => value.getLinkUrl())];`,
      ),
    ).toEqual([
      [
        ['b', 'b!', 'a'],
        ['a', '', 'b'],
      ],
      ['https://example.com/a', 'https://example.com/b'],
    ]);
    await script(sheets, 'sheet.deleteRow(1);');
  });

  test('text that looks like a number stays text, and a plain value takes looks and links away', async () => {
    expect(
      await script(
        sheets,
        `const cell = sheet.getRange('L1');
         cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('007').setLinkUrl('https://example.com').build());
         const first = cell.getValue();
         cell.setValue('007x');
         return [first, cell.getRichTextValue().getLinkUrl(), cell.getRichTextValue().getRuns().length];`,
      ),
    ).toEqual(['007', null, 1]);
  });

  test('several lines keep their offsets', async () => {
    expect(
      await script(
        sheets,
        `const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
         const cell = sheet.getRange('M1');
         cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('one\\ntwo').setTextStyle(4, 7, bold).build());
         return [cell.getValue(), cell.getRichTextValue().getRuns().map((run) => run.getText())];`,
      ),
    ).toEqual(['one\ntwo', ['one\n', 'two']]);
  });

  test('a number has no rich text; anything else than a RichTextValue is refused, and so is another shape', async () => {
    expect(await script(sheets, `return sheet.getRange('N1').setValue(5).getRichTextValue();`)).toBeNull();
    expect(await failure(sheets, `sheet.getRange('N1').setRichTextValue('text');`)).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setRichTextValue.",
    );
    expect(await failure(sheets, `${LINKED} sheet.getRange('N1:N2').setRichTextValues([[value]]);`)).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });

  test('a spreadsheet opened again from its snapshot still has them', async () => {
    await script(sheets, `${LINKED} sheet.getRange('A1').setRichTextValue(value);`);
    const again = await openSheets('', { snapshot: sheets.snapshot() });
    expect(
      await script(
        again,
        `return sheet.getRange('A1').getRichTextValue().getRuns().map((run) => run.getText());`,
      ),
    ).toEqual(['Bold', ' ', 'Italic', ' ', 'Link']);
  });
});
