/** Turns "title|address" into a link in the next column, and lists the links found there. */
function link() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const range = sheet.getRange(1, 1, sheet.getLastRow(), 1);
  const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#cc0000').build();
  const values = range.getValues().map(([text]) => {
    const [title, url] = text.split('|');
    const builder = SpreadsheetApp.newRichTextValue().setText(title).setLinkUrl(url || null);
    return [(url ? builder : builder.setTextStyle(0, 1, bold)).build()];
  });
  range.offset(0, 1).setRichTextValues(values);
  return range.offset(0, 1).getRichTextValues().flat().map((value) =>
    value.getRuns().map((run) => [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold()]));
}
