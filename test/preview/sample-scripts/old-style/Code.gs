// As scripts were written ten years ago.
function onOpen() {
  var entries = [{ name: 'Ask', functionName: 'ask' }, null, { name: 'Mark', functionName: 'mark_' }];
  SpreadsheetApp.getActiveSpreadsheet().addMenu('Old tools', entries);
}

function ask() {
  var name = Browser.inputBox('Name', 'What is it called?', Browser.Buttons.OK_CANCEL);
  if (name == 'cancel') return 'cancelled';
  var sure = Browser.msgBox('Sure?', 'Call it ' + name + '?', Browser.Buttons.YES_NO);
  if (sure != 'yes') return sure;
  var cell = SpreadsheetApp.getActiveSheet().getActiveCell();
  cell.setValue(name).setBackgroundColor('yellow');
  return [cell.getRowIndex(), cell.getColumnIndex(), cell.getSheet().getSheetName()];
}

function mark_() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  ss.appendRow(['marked', ss.getLastRow(), new Date(2026, 0, 2) instanceof Date]);
  ss.getRange('b2:b').setFontColor('red');
  Browser.msgBox('Marked');
  return ss.getRange('A1:1').getA1Notation() + ' ' + ss.getRange('R2C3').getA1Notation();
}
