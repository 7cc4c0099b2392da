// One sheet for each month that has orders, with a header and its own rows.
function splitByMonth() {
  var ss = SpreadsheetApp.getActive();
  var source = ss.getSheets()[0];
  var values = source.getDataRange().getValues();
  var header = values.shift();
  var months = {};
  for (var i in values) {
    var name = Utilities.formatDate(values[i][0], Session.getScriptTimeZone(), 'MMM yyyy');
    (months[name] = months[name] || []).push(values[i]);
  }
  for (var month in months) {
    var old = ss.getSheetByName(month);
    if (old) ss.deleteSheet(old);
    var sheet = ss.insertSheet(month, ss.getSheets().length);
    sheet.getRange(1, 1, 1, header.length).setValues([header]);
    sheet.getRange(2, 1, months[month].length, header.length).setValues(months[month]);
    sheet.hideSheet();
  }
  ss.setActiveSheet(source);
  return ss.getSheets().map(function (s) { return s.getName(); });
}
