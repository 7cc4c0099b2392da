/**
 * Adds up the expenses by category and month and writes them to a report of their own.
 */
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Budget')
    .addItem('Build report', 'buildReport')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Clear report', 'clearReport_'))
    .addToUi();
}

function buildReport() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var rows = ss.getSheetByName('Expenses').getDataRange().getValues();
  rows.shift();
  var totals = {};
  rows.forEach(function (row) {
    if (!(row[0] instanceof Date)) return;
    var key = Utilities.formatDate(row[0], ss.getSpreadsheetTimeZone(), 'yyyy-MM') + '|' + row[1];
    totals[key] = (totals[key] || 0) + row[2];
  });
  var out = Object.keys(totals)
    .sort()
    .map(function (key) {
      return key.split('|').concat(totals[key]);
    });
  var sheet = ss.getSheetByName('Report') || ss.insertSheet('Report');
  sheet.clear();
  sheet.appendRow(['Month', 'Category', 'Amount']);
  sheet.getRange(1, 1, 1, 3).setFontWeight('bold').setBackground('#d9ead3');
  sheet.getRange(2, 1, out.length, 1).setNumberFormat('@');
  sheet.getRange(2, 1, out.length, 3).setValues(out);
  sheet.getRange(2, 3, out.length, 1).setNumberFormat('$#,##0.00');
  sheet.getRange(out.length + 2, 2, 1, 2).setValues([['Total', '=SUM(C2:C' + (out.length + 1) + ')']]);
  sheet.setFrozenRows(1);
  sheet.autoResizeColumns(1, 3);
  Logger.log('%s rows', out.length);
  ss.toast(out.length + ' lines', 'Report built', 3);
  return sheet.getRange(out.length + 2, 3).getValue();
}

function clearReport_() {
  SpreadsheetApp.getActive().getSheetByName('Report').clearContents();
}
