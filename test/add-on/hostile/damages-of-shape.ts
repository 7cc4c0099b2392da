/** Tabs, columns, and how they look. */
import { columnLetter } from '../../../src/sheets/a1';
import { hand, inColumn, type Damage } from './damage';
import { columnOf, place } from './good-workbook';

export const damagesOfShape: readonly Damage[] = [
  {
    kind: 'a renamed column',
    does: (sheets) => sheets.type('Requests', place(sheets, 'Requests', 'Estimate', 1), 'Points'),
    found: 'renamed-header',
    at: 'D1',
  },
  {
    kind: 'a renamed tab',
    does: (sheets) => sheets.renameTab('Requests', 'Wishes'),
    found: 'renamed-tab',
    at: 'A1',
  },
  {
    kind: 'a deleted column of people',
    does: (sheets) => sheets.deleteColumns('Requests', columnOf(sheets, 'Requests', 'Notes')),
    found: 'missing-header',
    at: 'A1',
    moves: true,
  },
  {
    kind: 'a deleted column of totals',
    does: (sheets) => sheets.deleteColumns('Allocation', columnOf(sheets, 'Allocation', 'Sunk')),
    found: 'missing-header',
    at: 'A1',
    keepsTotals: false,
    moves: true,
  },
  {
    kind: 'a deleted tab of the page',
    does: (sheets) => sheets.deleteTab('Weekly'),
    found: 'missing-tab',
    at: '',
  },
  {
    kind: 'a column pasted a second time, with its header',
    does: (sheets) =>
      sheets.paste('Requests', `${columnLetter((sheets.values('Requests')[0] ?? []).length)}1`, [
        ['Customer'],
        ['Acme'],
      ]),
    found: 'duplicate-header',
    at: 'K1',
    keepsTotals: false,
  },
  {
    kind: 'a hidden tab',
    does: hand('Changes', 'Entry', 'sheet.hideSheet()'),
    found: 'hidden-tab',
    at: 'A1',
  },
  {
    kind: 'a hidden column',
    does: hand('Requests', 'Price', 'sheet.hideColumns(column)'),
    found: 'hidden-columns',
    at: 'H1',
  },
  {
    kind: 'merged cells',
    does: hand('Requests', 'Customer', 'sheet.getRange(`${at}8:${at}10`).merge()'),
    found: 'merged-cells',
    at: 'K8:K10',
  },
  {
    kind: 'a merge that reaches into a column of people',
    does: hand('Requests', 'Estimate', 'sheet.getRange(8, column, 1, 2).merge()'),
    found: 'merged-cells',
    at: 'D8:E8',
    left: 'the writer has to say',
    keepsTotals: false,
  },
  {
    kind: 'a filter over the rows',
    does: hand('Requests', 'Rank', 'sheet.getRange(1, 1, sheet.getLastRow(), 5).createFilter()'),
    found: 'filtered',
    at: 'A1',
  },
  {
    kind: 'a date format on an estimate',
    does: hand('Requests', 'Estimate', 'sheet.getRange(`${at}13`).setNumberFormat("dd/mm/yyyy")'),
    found: 'lost-format',
    at: 'D13',
    keepsTotals: false,
  },
  {
    kind: 'a date format on the numbers of the ledger',
    does: hand('Changes', 'Effect', 'sheet.getRange(`${at}3:${at}5`).setNumberFormat("yyyy-mm-dd")'),
    found: 'lost-format',
    at: 'P3:P5',
    keepsTotals: false,
  },
  {
    kind: 'a drop-down that a paste took away',
    does: inColumn('Requests', 'Status', 14, 'New'),
    found: 'lost-look',
    at: 'F14',
  },
  {
    kind: 'the drop-down of another list',
    does: hand(
      'Requests',
      'Motive',
      'sheet.getRange(`${at}5`).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).build())',
    ),
    found: 'lost-look',
    at: 'P5',
  },
  {
    kind: 'the drop-downs of Allocation taken away',
    does: hand('Allocation', 'Fill', 'sheet.getRange(`${at}2:${at}`).clearDataValidations()'),
    found: 'lost-look',
    at: 'J2:J21',
  },
  {
    kind: 'the drop-down of Allocation replaced in one row',
    does: hand(
      'Allocation',
      'Change policy',
      'sheet.getRange(`${at}4`).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).build())',
    ),
    found: 'lost-look',
    at: 'H4',
  },
  {
    kind: 'colours that somebody cleared',
    does: hand('Requests', 'Status', 'sheet.clearConditionalFormatRules()'),
    found: 'lost-look',
    at: 'A1',
  },
  {
    kind: 'notes that somebody cleared',
    does: hand('Changes', 'Entry', 'sheet.getRange("1:1").clearNote()'),
    found: 'lost-look',
    at: 'A1',
  },
  {
    kind: 'unfrozen rows and columns',
    does: hand('Requests', 'Rank', 'sheet.setFrozenRows(0); sheet.setFrozenColumns(0)'),
    found: 'lost-look',
    at: 'A1',
  },
  {
    kind: 'warnings that somebody removed',
    does: hand(
      'Changes',
      'Entry',
      'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((each) => each.remove())',
    ),
    found: 'lost-look',
    at: 'A1',
  },
  {
    kind: 'hidden keys that are gone',
    does: hand(
      'Requests',
      'Rank',
      'sheet.createDeveloperMetadataFinder().find().forEach((each) => each.remove())',
    ),
    found: 'lost-look',
    at: 'A1',
  },
];
