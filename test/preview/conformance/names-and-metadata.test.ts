/** Named ranges and developer metadata. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeEach(async () => {
  sheets = await openSheets();
});

describe('named ranges', () => {
  fact(
    '3.2',
    '79a',
    '[M] getRangeByName is null, and removeNamedRange throws, where there is none',
    async () => {
      expect(await script(sheets, `return spreadsheet.getRangeByName('None')`)).toBeNull();
      expect(await failure(sheets, `spreadsheet.removeNamedRange('None')`)).toMatch(/^Exception: .*None/);
    },
  );

  fact('3.2', '79b', '[M] move with rows and columns that are inserted', async () => {
    const body = `
      spreadsheet.setNamedRange('Money', sheet.getRange('B2:C3'));
      sheet.insertRowsBefore(1, 2).insertColumnBefore(1);
      return spreadsheet.getRangeByName('Money').getA1Notation()`;
    expect(await script(sheets, body)).toBe('C4:D5');
  });

  fact('3.2', '79c', '[M] of a deleted sheet stand for #REF!, and are not listed', async () => {
    const body = `
      const other = spreadsheet.insertSheet('Other');
      spreadsheet.setNamedRange('Gone', other.getRange('A1'));
      spreadsheet.setNamedRange('Stays', sheet.getRange('A1'));
      sheet.getRange('B1').setFormula('=SUM(Gone)');
      spreadsheet.deleteSheet(other);
      return [spreadsheet.getNamedRanges().map((named) => named.getName()), spreadsheet.getRangeByName('Gone'), sheet.getRange('B1').getValue()]`;
    expect(await script(sheets, body)).toEqual([['Stays'], null, '#REF!']);
  });

  fact('12', '48', '[L] are listed by spreadsheet and sheet, renamed, moved and removed', async () => {
    const body = `
      const other = spreadsheet.insertSheet('Other');
      spreadsheet.setNamedRange('Here', sheet.getRange('A1:B2'));
      spreadsheet.setNamedRange('There', other.getRange('A1'));
      const lists = [spreadsheet, sheet, other].map((place) => place.getNamedRanges().map((named) => named.getName()).sort());
      const named = sheet.getNamedRanges()[0].setName('Elsewhere');
      named.setRange(named.getRange().offset(1, 1));
      const moved = [spreadsheet.getRangeByName('Elsewhere').getA1Notation(), spreadsheet.getRangeByName('Here')];
      named.remove();
      spreadsheet.removeNamedRange('There');
      return [lists, moved, spreadsheet.getNamedRanges().length]`;
    expect(await script(sheets, body)).toEqual([
      [['Here', 'There'], ['Here'], ['There']],
      ['B2:C3', null],
      0,
    ]);
  });
});

describe('developer metadata', () => {
  const find = `(key) => sheet.createDeveloperMetadataFinder().withKey(key).find()`;

  fact(
    '3.2',
    '80a',
    '[H] on anything but a whole row or column, a sheet or the spreadsheet is refused',
    async () => {
      const text =
        'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';
      for (const a1 of ['A1', 'A1:B2', '1:2', 'A:B']) {
        expect(await failure(sheets, `sheet.getRange('${a1}').addDeveloperMetadata('key')`)).toBe(text);
      }
      const body = `
      spreadsheet.addDeveloperMetadata('key'); sheet.addDeveloperMetadata('key');
      sheet.getRange('2:2').addDeveloperMetadata('key'); sheet.getRange('B:B').addDeveloperMetadata('key');
      return spreadsheet.createDeveloperMetadataFinder().find().map((found) => String(found.getLocation().getLocationType()))`;
      expect(await script(sheets, body)).toEqual(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);
    },
  );

  fact(
    '3.2',
    '80b',
    '[M] of a row goes along when rows above come and go, and goes with its row',
    async () => {
      const body = `
      const find = ${find};
      sheet.getRange('5:5').addDeveloperMetadata('row');
      const at = () => find('row').map((found) => found.getLocation().getRow().getA1Notation());
      return [(sheet.insertRowsBefore(2, 2), at()), (sheet.deleteRow(1), at()), (sheet.deleteRow(6), at())]`;
      expect(await script(sheets, body)).toEqual([['7:7'], ['6:6'], []]);
    },
  );

  fact(
    '3.2',
    '80c',
    '[GUESS] of a row stays where it is when its cells are sorted, or by the switch goes along',
    async () => {
      const body = `
      sheet.clear(); sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
      sheet.getRange('1:1').addDeveloperMetadata('three').getSheet().getRange('A1:A3').sort(1);
      const [found] = (${find})('three');
      const row = found.getLocation().getRow().getRow();
      found.remove();
      return row`;
      expect(await script(sheets, body)).toBe(1);
      sheets.document.switches.metadataFollowsSort = true;
      expect(await script(sheets, body)).toBe(3);
    },
  );

  fact(
    '12',
    '49a',
    '[L] is visible in the document by default, and keeps key, value and visibility',
    async () => {
      const body = `
      const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet.addDeveloperMetadata('a').addDeveloperMetadata('b', 'text').addDeveloperMetadata('c', PROJECT).addDeveloperMetadata('d', 'x', PROJECT);
      return sheet.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue(), String(each.getVisibility())])`;
      expect(await script(sheets, body)).toEqual([
        ['a', null, 'DOCUMENT'],
        ['b', 'text', 'DOCUMENT'],
        ['c', null, 'PROJECT'],
        ['d', 'x', 'PROJECT'],
      ]);
    },
  );

  fact('12', '49b', '[L] of a row is not returned by a cell in it', async () => {
    const body = `
      sheet.getRange('2:2').addDeveloperMetadata('row');
      const keys = (range) => [range.getDeveloperMetadata().length, range.createDeveloperMetadataFinder().find().length];
      return ['B2', 'A1:D5', '2:2', '1:5'].map((a1) => keys(sheet.getRange(a1)))`;
    expect(await script(sheets, body)).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [0, 1],
    ]);
  });

  fact('12', '49c', '[L] is found by conditions that must all hold', async () => {
    const body = `
      sheet.addDeveloperMetadata('k', '1').addDeveloperMetadata('k', '2').addDeveloperMetadata('other', '2');
      const finder = () => sheet.createDeveloperMetadataFinder();
      return [finder().withKey('k').find().length, finder().withValue('2').find().length, finder().withKey('k').withValue('2').find().length,
        finder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW).find().length]`;
    expect(await script(sheets, body)).toEqual([2, 2, 1, 0]);
  });

  fact('12', '49d', '[L] moves to a row, column, sheet or the spreadsheet', async () => {
    const body = `
      const [made] = sheet.addDeveloperMetadata('k').getDeveloperMetadata();
      const at = () => { const place = made.getLocation(); return [String(place.getLocationType()), place.getRow() && place.getRow().getA1Notation(),
        place.getColumn() && place.getColumn().getA1Notation(), place.getSpreadsheet() !== null]; };
      return [(made.moveToRow(sheet.getRange('3:3')), at()), (made.moveToColumn(sheet.getRange('B:B')), at()),
        (made.moveToSpreadsheet(), at()), (made.moveToSheet(sheet), at())]`;
    expect(await script(sheets, body)).toEqual([
      ['ROW', '3:3', null, false],
      ['COLUMN', null, 'B:B', false],
      ['SPREADSHEET', null, null, true],
      ['SHEET', null, null, false],
    ]);
  });
});
