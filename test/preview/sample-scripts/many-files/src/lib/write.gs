ORDER.push('write');
function write_(text) {
  implicit = ++runs;
  SpreadsheetApp.getActive().getSheetByName(TAB).appendRow([text, ORDER.join(), ORDER.last(), implicit]);
  return text;
}
