/** Which members public Sheets scripts use, and in how many files of 246 without an outside service: google.md, section 15. */

const USED: Readonly<Record<string, string>> = {
  SpreadsheetApp:
    'getActiveSheet:75 getUi:69 getActive:58 getActiveSpreadsheet:54 openById:21 getActiveRange:18 flush:9 newRichTextValue:7 newTextStyle:6 newDataValidation:4 newConditionalFormatRule:4 create:4 openByUrl:3 CopyPasteType:2 setActiveSheet:1 setActiveRange:1 BandingTheme:1 BorderStyle:1 getSelection:1 WrapStrategy:1 Dimension:1 PivotTableSummarizeFunction:1 Direction:1 newFilterCriteria:1 getCurrentCell:1',
  Spreadsheet:
    'getSheetByName:69 getActiveSheet:31 getSheets:25 insertSheet:25 getRange:9 toast:8 getSpreadsheetTimeZone:6 deleteSheet:5 getRangeByName:5 getActiveRange:3 setNamedRange:3 getUrl:3 getName:3 createTextFinder:3 getActiveCell:2 getSpreadsheetLocale:2 getId:2 getSheetId:1 getSheetName:1 getNamedRanges:1 setSpreadsheetTimeZone:1 addMenu:1 getCurrentCell:1 getSelection:1 setActiveSheet:1 moveActiveSheet:1 removeEditor:1 addViewer:1 appendRow:1 getDataRange:1',
  Sheet:
    'getRange:103 getDataRange:51 getLastRow:46 getName:36 appendRow:15 getLastColumn:14 clear:12 clearContents:8 setName:6 activate:6 insertRowsAfter:6 setFrozenRows:5 copyTo:5 getMaxColumns:5 getSheetId:4 insertRowBefore:4 getConditionalFormatRules:4 setConditionalFormatRules:4 getMaxRows:4 getActiveRange:4 getFrozenRows:3 deleteRow:3 deleteColumns:3 getFilter:3 getRangeList:3 getFrozenColumns:2 hideSheet:2 getParent:2 isRowHiddenByFilter:2 autoResizeColumns:2 getBandings:2 insertRows:2 setColumnWidths:2 deleteRows:2 getActiveCell:2 createTextFinder:2 protect:2 getCharts:2 getSheetName:2 insertRowsBefore:1 setTabColor:1 insertColumnBefore:1 setFrozenColumns:1 isRowHiddenByUser:1 removeChart:1 getImages:1 insertChart:1 setColumnWidth:1 autoResizeColumn:1',
  Range:
    'getValues:71 setValues:64 setValue:17 getValue:16 getSheet:14 getA1Notation:11 getColumn:9 getRow:8 clearContent:8 getNumColumns:6 sort:6 copyTo:6 setRichTextValue:5 createFilter:5 activate:5 getNumRows:4 setRichTextValues:4 setDataValidation:4 setBackground:4 setFontWeight:4 setFormula:3 getBackgrounds:3 getLastRow:3 clear:3 setVerticalAlignment:3 getRichTextValues:3 offset:3 getDisplayValues:2 setBackgrounds:2 getCell:2 isBlank:2 getLastColumn:2 setFontColor:2 applyRowBanding:2 setFontSize:2 getRowIndex:2 getHeight:2 getWidth:2 insertCheckboxes:2 removeDuplicates:2 setNotes:2 getRichTextValue:2 setNumberFormats:2 getFormulas:1 removeCheckboxes:1 getFilter:1 merge:1 setHorizontalAlignment:1 setBorder:1 setWrap:1 setTextStyle:1 setWrapStrategy:1 setNumberFormat:1 createPivotTable:1 protect:1 activateAsCurrentCell:1 getNextDataCell:1 getFontColors:1 setFontFamily:1 getFormula:1 getDisplayValue:1 getNumberFormats:1 clearFormat:1 getNotes:1 getDataRegion:1 canEdit:1',
  RangeList: 'clearContent:3',
  Ui: 'createMenu:43 showSidebar:27 showModalDialog:16 alert:14 createAddonMenu:10 ButtonSet:10 Button:5 prompt:2',
  Menu: 'addToUi:53 addItem:53 addSeparator:6',
  PromptResponse: 'getSelectedButton:2 getResponseText:2',
  HtmlService: 'createHtmlOutputFromFile:24 createTemplateFromFile:14 SandboxMode:3 createHtmlOutput:3',
  HtmlOutput: 'setTitle:21 setWidth:11 setHeight:10 getContent:5 setSandboxMode:3',
  HtmlTemplate: 'evaluate:14 authorizationUrl:1',
  PropertiesService: 'getDocumentProperties:6 getScriptProperties:4 getUserProperties:3',
  Properties: 'getProperty:6 setProperty:6 deleteProperty:6 getProperties:3 setProperties:3 getKeys:1',
  LockService: 'getDocumentLock:4 getScriptLock:4 getUserLock:1',
  Lock: 'releaseLock:9 waitLock:6 tryLock:3',
  CacheService: 'getScriptCache:1',
  Cache: 'get:1 put:1',
  Session: 'getActiveUser:6 getEffectiveUser:4 getScriptTimeZone:2',
  User: 'getEmail:8',
  Utilities: 'formatString:7 formatDate:6 sleep:4 parseCsv:3 getUuid:2 gzip:1 newBlob:1',
  ScriptApp:
    'getProjectTriggers:5 newTrigger:3 deleteTrigger:3 EventType:2 getUserTriggers:1 WeekDay:1 AuthMode:1',
  Trigger: 'getUniqueId:4 getEventType:2 getHandlerFunction:1 getTriggerSourceId:1',
  TriggerBuilder: 'timeBased:2 forSpreadsheet:2',
  SpreadsheetTriggerBuilder: 'create:2 onOpen:1 onFormSubmit:1',
  ClockTriggerBuilder: 'create:2 everyHours:1 atHour:1 onWeekDay:1 everyMinutes:1',
  DataValidationBuilder:
    'build:4 setAllowInvalid:3 requireValueInList:2 setHelpText:1 requireCheckbox:1 requireNumberBetween:1',
  ConditionalFormatRuleBuilder:
    'build:4 setRanges:4 setBackground:4 whenTextEqualTo:2 whenNumberGreaterThan:1 whenFormulaSatisfied:1',
  Protection:
    'setDescription:3 setUnprotectedRanges:2 removeEditors:2 getEditors:2 addEditor:1 canDomainEdit:1 setDomainEdit:1',
  NamedRange: 'getRange:1 setRange:1 getName:1',
  TextFinder: 'findAll:4 replaceAllWith:2 matchFormulaText:1 useRegularExpression:1 findNext:1 replaceWith:1',
  Filter: 'setColumnFilterCriteria:2 remove:2 getRange:1 getColumnFilterCriteria:1',
  FilterCriteriaBuilder: 'whenCellEmpty:1 whenCellNotEmpty:1',
  RichTextValueBuilder: 'build:8 setText:7 setTextStyle:6 setLinkUrl:3',
  RichTextValue: 'getLinkUrl:4 getText:3 getRuns:3 getTextStyle:1 getEndIndex:1 getStartIndex:1 copy:1',
  TextStyleBuilder:
    'build:6 setForegroundColor:5 setBold:4 setFontFamily:2 setFontSize:2 setItalic:2 setStrikethrough:2 setUnderline:1',
  Browser: 'msgBox:4',
  SheetsOnEdit: 'range:7 source:3 value:1',
  Logger: 'log:22',
  Banding: 'remove:1',
  EmbeddedChartBuilder: 'clearRanges:1 addRange:1 build:1',
  PivotTable: 'addRowGroup:1 addPivotValue:1',
};

export interface UsedMember {
  readonly className: string;
  readonly member: string;
  readonly files: number;
}

/** Most used first; among equals in the order of the list. */
export const usedMembers: readonly UsedMember[] = Object.entries(USED)
  .flatMap(([className, members]) =>
    members.split(' ').map((text) => {
      const [member = '', files] = text.split(':');
      return { className, member, files: Number(files) };
    }),
  )
  .sort((a, b) => b.files - a.files);
