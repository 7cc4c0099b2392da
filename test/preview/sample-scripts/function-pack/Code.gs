/**
 * Converts meters to miles.
 *
 * @param {number} meters One distance, or a range of them.
 * @return {number} The distance in miles.
 * @customfunction
 */
function metersToMiles(meters) {
  if (Array.isArray(meters)) return meters.map(function (row) { return row.map(metersToMiles); });
  if (typeof meters !== 'number') return null;
  return meters / 1609.344;
}

/** @customfunction */
function SHAPE(values) {
  return Array.isArray(values) ? values.length + ' x ' + values[0].length : typeof values;
}

/** @customfunction */
function RAGGED() {
  return [['a'], ['b', 'c']];
}

/** @customfunction */
function EXCHANGE(name) {
  var rows = SpreadsheetApp.getActive().getSheetByName('Rates').getDataRange().getValues();
  for (var i = 0; i < rows.length; i++) if (rows[i][0] === name) return rows[i][1];
  throw 'No rate called ' + name;
}

function fill() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('B1:B5').setFormulas([
    ['=METERSTOMILES(A1)'], ['=shape(A1:A2)'], ['=Shape(A1)'], ['=Exchange("EUR")'], ['=Exchange("none")'],
  ]);
  sheet.getRange('D1').setFormula('=RAGGED()');
  return sheet.getRange('B1:B5').getValues();
}
