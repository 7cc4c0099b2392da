/** Protected ranges and sheets: who may edit them, and that scripts are refused like the person they run as. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

const OWNER = 'owner@example.com';
const REP = 'rep@elsewhere.com';
const REFUSAL =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets();
});

afterEach(async () => {
  sheets.actAs(OWNER);
  await script(
    sheets,
    `['RANGE', 'SHEET'].forEach((type) =>
       spreadsheet.getProtections(SpreadsheetApp.ProtectionType[type]).forEach((protection) => protection.remove()));
     sheet.clear(); sheet.clearNotes(); sheet.getRange('A1:Z50').clearDataValidations(); sheet.setFrozenRows(0);`,
  );
});

const only = (protection: string, editors = '[]'): string =>
  `const made = ${protection}; made.removeEditors(made.getEditors()); made.addEditors(${editors}); return made.getEditors().map(String)`;

async function asRep(body: string): Promise<unknown> {
  sheets.actAs(REP);
  return failure(sheets, body);
}

fact('12', '47a', '[L] a new protection has no editors, and the owner can edit it', async () => {
  const body = `
    const made = sheet.getRange('A1').protect();
    return [made.getEditors().length, made.canEdit(), made.isWarningOnly(), made.getDescription(), made.getUnprotectedRanges()]`;
  expect(await script(sheets, body)).toEqual([0, true, false, '', []]);
});

fact('12', '47b', '[L] its setters chain, and it has a type', async () => {
  const body = `
    const tab = sheet.protect().setDescription('all').setUnprotectedRanges([sheet.getRange('B2:C3')]);
    const range = sheet.getRange('A1').protect().setWarningOnly(true);
    return [tab.getDescription(), tab.getUnprotectedRanges().map((hole) => hole.getA1Notation()), String(tab.getProtectionType()),
      String(range.getProtectionType()), range.isWarningOnly()]`;
  expect(await script(sheets, body)).toEqual(['all', ['B2:C3'], 'SHEET', 'RANGE', true]);
});

fact('12', '47c', '[L] the range of a protected sheet has no notation and all rows and columns', async () => {
  const body = `
    const range = sheet.protect().getRange();
    return [range.getA1Notation(), range.getNumRows() === sheet.getMaxRows(), range.getNumColumns() === sheet.getMaxColumns()]`;
  expect(await script(sheets, body)).toEqual(['', true, true]);
});

fact('12', '47d', '[L] it can be put on another range, by range or by name, and removed', async () => {
  const body = `
    spreadsheet.setNamedRange('Money', sheet.getRange('D4:E5'));
    const made = sheet.getRange('A1').protect();
    const at = () => [made.getRange().getA1Notation(), made.getRangeName()];
    const moves = [at(), (made.setRange(sheet.getRange('B2')), at()), (made.setRangeName('Money'), at()),
      (made.setRange(sheet.getRange('B2')), at()), (made.setNamedRange(spreadsheet.getNamedRanges()[0]), at())];
    made.remove();
    return [moves, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)]`;
  expect(await script(sheets, body)).toEqual([
    [
      ['A1', null],
      ['B2', null],
      ['D4:E5', 'Money'],
      ['B2', null],
      ['D4:E5', 'Money'],
    ],
    [],
  ]);
});

fact('12', '47e', '[L] getProtections gives one type, of a sheet or of the spreadsheet', async () => {
  const body = `
    const other = spreadsheet.insertSheet('Other');
    sheet.getRange('A1').protect(); sheet.protect(); other.getRange('B2').protect();
    const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
    const counts = [sheet.getProtections(RANGE), sheet.getProtections(SHEET), spreadsheet.getProtections(RANGE), other.getProtections(SHEET)];
    spreadsheet.deleteSheet(other);
    return counts.map((list) => list.length).concat(spreadsheet.getProtections(RANGE).length)`;
  expect(await script(sheets, body)).toEqual([1, 1, 2, 0, 1]);
});

fact(
  '3.2',
  '78a',
  '[H] everybody may edit at first; once editors are removed, only who is left, and the owner',
  async () => {
    await script(sheets, `sheet.getRange('A1').protect()`);
    expect(await asRep(`sheet.getRange('A1').setValue(1)`)).toBe('no error');
    sheets.actAs(OWNER);
    await script(sheets, only(`sheet.getRange('A1').protect()`, `['vp@example.com']`));
    expect(await asRep(`sheet.getRange('A1:B1').setValue(1)`)).toBe(REFUSAL);
    await expect(sheets.type('Sheet1', 'A1', '1')).rejects.toThrow('protected cell or object');
    sheets.actAs('vp@example.com');
    expect(await failure(sheets, `sheet.getRange('A1').setValue(1)`)).toBe('no error');
    sheets.actAs(OWNER);
    expect(await failure(sheets, `sheet.getRange('A1').setValue(1)`)).toBe('no error');
  },
);

fact('3.2', '78b', '[H] neither the owner nor the current user can be removed', async () => {
  await script(sheets, only(`sheet.getRange('A1').protect()`, `['vp@example.com']`));
  sheets.actAs('vp@example.com');
  const body = `
    const made = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
    made.removeEditors(['${OWNER}', 'vp@example.com']);
    return [made.canEdit(), sheet.getRange('A1').canEdit()]`;
  expect(await script(sheets, body)).toEqual([true, true]);
  sheets.actAs(OWNER);
  expect(await script(sheets, `return sheet.getRange('A1').canEdit()`)).toBe(true);
});

fact('3.2', '78c', '[H] protections that overlap all apply', async () => {
  await script(sheets, only(`sheet.getRange('A1:B2').protect()`, `['${REP}']`));
  await script(sheets, only(`sheet.getRange('B2:C3').protect()`));
  expect(await asRep(`sheet.getRange('A1').setValue(1)`)).toBe('no error');
  expect(await asRep(`sheet.getRange('B2').setValue(1)`)).toBe(REFUSAL);
});

fact(
  '3.2',
  '78d',
  '[H] a protected sheet lets through what lies in its unprotected ranges, also in several',
  async () => {
    await script(
      sheets,
      only(`sheet.protect().setUnprotectedRanges([sheet.getRange('A1:A5'), sheet.getRange('B1:B3')])`),
    );
    expect(await asRep(`sheet.getRange('A1:B3').setValue(1)`)).toBe('no error');
    expect(await asRep(`sheet.getRange('A1:B4').setValue(1)`)).toBe(REFUSAL);
    expect(await asRep(`sheet.getRange('C1').setValue(1)`)).toBe(REFUSAL);
  },
);

fact(
  '3.2',
  '78e',
  '[H] a protection that only warns takes no editors, and [GUESS] lets scripts pass',
  async () => {
    await script(sheets, `sheet.getRange('A1').protect().setWarningOnly(true)`);
    const add = `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor('vp@example.com')`;
    const text = 'Exception: ProtectedRange is warningOnly. Editors cannot be set on it.';
    expect(await failure(sheets, add)).toBe(text);
    expect(await failure(sheets, add.replace('addEditor', 'removeEditor'))).toBe(text);
    expect(await asRep(`sheet.getRange('A1').setValue(1).setNote('x').clear()`)).toBe('no error');
  },
);

fact(
  '3.2',
  '78f',
  '[H] people of the domain may be let in, unless a gmail.com account owns the file',
  async () => {
    const domain = `const made = sheet.getRange('A1').protect(); made.removeEditors([]); made.setDomainEdit(true); return made.canDomainEdit()`;
    expect(await script(sheets, domain)).toBe(true);
    sheets.actAs('someone@example.com');
    expect(await failure(sheets, `sheet.getRange('A1').setValue(1)`)).toBe('no error');
    expect(await asRep(`sheet.getRange('A1').setValue(1)`)).toBe(REFUSAL);
    const gmail = await openSheets('', { person: 'me@gmail.com' });
    expect(await failure(gmail, domain)).toMatch(/^Exception: /);
  },
);

fact(
  '3.2',
  '78g',
  '[GUESS] who may not edit may not lift the protection either: the strict choice',
  async () => {
    await script(sheets, only(`sheet.getRange('A1').protect()`));
    const made = `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]`;
    for (const change of ['remove()', 'setWarningOnly(true)', `addEditor('${REP}')`]) {
      expect(await asRep(`${made}.${change}`)).toBe(REFUSAL);
    }
    expect(await script(sheets, `return ${made}.canEdit()`)).toBe(false);
  },
);

const CELL_WRITES = [
  `setValue(1)`,
  `setFormula('=1')`,
  `clear()`,
  `clearContent()`,
  `clearFormat()`,
  `clearNote()`,
  `clearDataValidations()`,
  `insertCheckboxes()`,
  `removeCheckboxes()`,
  `check()`,
  `setDataValidation(null)`,
  `setNote('x')`,
  `setBackground('red')`,
  `setNumberFormat('0.00')`,
  `setFontWeight('bold')`,
  `setBorder(true, true, true, true, true, true)`,
  `merge()`,
  `breakApart()`,
  `sort(1)`,
  `createFilter()`,
];

test.each(CELL_WRITES)('%s on a protected range is refused', async (write) => {
  await script(sheets, only(`sheet.getRange('B2:C3').protect()`));
  expect(await asRep(`sheet.getRange('A1:B2').${write}`)).toBe(REFUSAL);
});

const SHEET_WRITES = [
  `clear()`,
  `clearNotes()`,
  `appendRow([1, 2])`,
  `deleteRow(2)`,
  `deleteColumns(2, 2)`,
  `insertRowBefore(3)`,
  `moveRows(sheet.getRange('A2'), 9)`,
  `sort(1)`,
  `setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('B2')]).build()])`,
];

test.each(SHEET_WRITES)('Sheet.%s that touches a protected range is refused', async (write) => {
  await script(sheets, `sheet.getRange('A1').setValue('x'); ${only(`sheet.getRange('B2:C3').protect()`)}`);
  expect(await asRep(`sheet.${write}`)).toBe(REFUSAL);
});

test.each([...SHEET_WRITES, `setName('x')`, `insertRowAfter(1)`, `hideRows(1)`, `setColumnWidth(1, 50)`])(
  'Sheet.%s of a protected sheet is refused',
  async (write) => {
    await script(sheets, only(`sheet.protect()`));
    expect(await asRep(`sheet.${write}`)).toBe(REFUSAL);
  },
);

test('a person cannot delete rows that are protected from them', async () => {
  await script(sheets, only(`sheet.getRange('B2:C3').protect()`));
  sheets.actAs(REP);
  await expect(sheets.deleteRows('Sheet1', 3)).rejects.toThrow('protected cell or object');
  await sheets.deleteRows('Sheet1', 4);
});
