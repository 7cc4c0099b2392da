/** The constants of Apps Script's services, by the class that carries them; they live in the script's realm. */

export const ENUMERATIONS = {
  Charts: {
    ChartHiddenDimensionStrategy: ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
    ChartMergeStrategy: ['MERGE_COLUMNS', 'MERGE_ROWS'],
    ChartType: [
      ...['TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO'],
      ...['HISTOGRAM', 'RADAR', 'LINE', 'ORG', 'PIE', 'SCATTER', 'SPARKLINE', 'STEPPED_AREA', 'TABLE'],
      ...['TREEMAP', 'WATERFALL'],
    ],
    CurveStyle: ['NORMAL', 'SMOOTH'],
    PointStyle: ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'],
    Position: ['TOP', 'RIGHT', 'BOTTOM', 'NONE'],
  },
  SpreadsheetApp: {
    AutoFillSeries: ['DEFAULT_SERIES', 'ALTERNATE_SERIES'],
    BandingTheme: [
      ...['LIGHT_GREY', 'CYAN', 'GREEN', 'YELLOW', 'ORANGE', 'BLUE', 'TEAL', 'GREY', 'BROWN'],
      ...['LIGHT_GREEN', 'INDIGO', 'PINK'],
    ],
    BooleanCriteria: [
      ...['CELL_EMPTY', 'CELL_NOT_EMPTY', 'CUSTOM_FORMULA', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN'],
      ...['TEXT_EQUAL_TO', 'TEXT_NOT_EQUAL_TO', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH'],
      ...['NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_NOT_EQUAL_TO'],
      ...['NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN'],
      ...['NUMBER_LESS_THAN_OR_EQUAL_TO', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO'],
      ...['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'],
    ],
    BorderStyle: ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
    ColorType: ['UNSUPPORTED', 'RGB', 'THEME'],
    CopyPasteType: [
      ...['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA', 'PASTE_DATA_VALIDATION'],
      ...['PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'],
    ],
    DataValidationCriteria: [
      ...['CHECKBOX', 'CUSTOM_FORMULA', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO'],
      ...['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'],
      ...['DATE_IS_VALID_DATE', 'DATE_NOT_BETWEEN', 'DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE'],
      ...['NUMBER_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
      ...['NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO'],
      ...['TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_IS_VALID_EMAIL'],
      ...['TEXT_IS_VALID_URL', 'VALUE_IN_LIST', 'VALUE_IN_RANGE'],
    ],
    DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
    DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
    Dimension: ['COLUMNS', 'ROWS'],
    Direction: ['UP', 'DOWN', 'PREVIOUS', 'NEXT'],
    GroupControlTogglePosition: ['BEFORE', 'AFTER'],
    InterpolationType: ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'],
    ProtectionType: ['RANGE', 'SHEET'],
    RecalculationInterval: ['ON_CHANGE', 'MINUTE', 'HOUR'],
    RelativeDate: ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'],
    SheetType: ['GRID', 'OBJECT', 'DATASOURCE'],
    SortOrder: ['ASCENDING', 'DESCENDING'],
    TextToColumnsDelimiter: ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE'],
    ThemeColorType: [
      ...['UNSUPPORTED', 'TEXT', 'BACKGROUND', 'ACCENT1', 'ACCENT2', 'ACCENT3', 'ACCENT4', 'ACCENT5'],
      ...['ACCENT6', 'HYPERLINK'],
    ],
    WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  },
  Browser: {
    Buttons: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  },
  ScriptApp: {
    AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
    AuthorizationStatus: ['REQUIRED', 'NOT_REQUIRED'],
    EventType: ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'],
    TriggerSource: ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'],
    WeekDay: ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'],
  },
  Ui: {
    Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
    ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  },
  HtmlService: {
    SandboxMode: ['EMULATED', 'IFRAME', 'NATIVE'],
    XFrameOptionsMode: ['ALLOWALL', 'DEFAULT'],
  },
  Utilities: {
    Charset: ['US_ASCII', 'UTF_8'],
    DigestAlgorithm: ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
    MacAlgorithm: ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;
