function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'showSidebar').addToUi();
}

function include(filename) {
  return HtmlService.createHtmlOutputFromFile(filename).getContent();
}

function showSidebar() {
  const template = HtmlService.createTemplateFromFile('ui/Sidebar');
  template.names = SpreadsheetApp.getActiveSheet().getRange('A1:A3').getValues().map(([name]) => name);
  const page = template.evaluate().setTitle('People').setSandboxMode(HtmlService.SandboxMode.IFRAME);
  SpreadsheetApp.getUi().showSidebar(page);
}

function mark(name) {
  const found = SpreadsheetApp.getActiveSheet().createTextFinder(name).matchEntireCell(true).findNext();
  if (!found) throw new Error('Nobody is called ' + name);
  found.offset(0, 1).setValue('marked');
  SpreadsheetApp.getActive().toast('Marked ' + name);
  return found.getA1Notation();
}
