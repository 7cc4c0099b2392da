function cleanUp() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Clean up', 'Remove duplicates and sort?', ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return 'left alone';
  const last = sheet.getLastRow();
  const data = sheet.getRange('A2:C').getValues().filter((row) => row.join('') !== '');
  const seen = new Set();
  const unique = data.filter(([email]) => {
    const key = String(email).trim().toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
  sheet.getRange(2, 1, last - 1, 3).clearContent();
  sheet.getRange(2, 1, unique.length, 3).setValues(unique);
  sheet.getRange('a2:c' + (unique.length + 1)).sort([{ column: 3, ascending: false }, 1]);
  return data.length - unique.length + ' removed';
}
