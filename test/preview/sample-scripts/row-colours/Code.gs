var COLORS = { Done: '#b7e1cd', Late: '#f4c7c3' };

// Colours the row by the status in column C.
function onEdit(e) {
  var sheet = e.source.getActiveSheet();
  if (sheet.getName() !== 'Tasks' || e.range.columnStart !== 3 || e.range.rowStart === 1) return;
  var color = COLORS[e.value] || null;
  sheet.getRange(e.range.getRow(), 1, 1, sheet.getLastColumn()).setBackground(color);
  e.range.offset(0, 1).setValue(e.oldValue === undefined ? 'first' : 'was ' + e.oldValue);
}
