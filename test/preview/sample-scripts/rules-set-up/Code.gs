// Sets a tab up for data entry: lists, checkboxes, colours, and only the input cells open.
function setUp() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Input');
  var status = SpreadsheetApp.newDataValidation()
    .requireValueInList(['Open', 'Closed'], true)
    .setAllowInvalid(false)
    .setHelpText('Open or Closed')
    .build();
  sheet.getRange('B2:B10').setDataValidation(status);
  sheet.getRange('C2:C10').insertCheckboxes();
  var rule = SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo('Closed')
    .setBackground('#cccccc')
    .setRanges([sheet.getRange('B2:B10')])
    .build();
  var rules = sheet.getConditionalFormatRules();
  rules.push(rule);
  sheet.setConditionalFormatRules(rules);
  var protection = sheet.protect().setDescription('Everything but the input');
  protection.setUnprotectedRanges([sheet.getRange('A2:C10')]);
  var me = Session.getEffectiveUser();
  protection.addEditor(me);
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  SpreadsheetApp.getActive().setNamedRange('Input', sheet.getRange('A2:C10'));
  try {
    sheet.getRange('B2').setValue('Maybe');
  } catch (e) {
    return e.message;
  }
}
