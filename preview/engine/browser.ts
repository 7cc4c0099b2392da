/** The spreadsheet on a web page: Univer's grid, dressed to look and behave like Google Sheets. */
import {
  CommandType,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  RedoCommand,
  UndoCommand,
  VerticalAlign,
  type IWorksheetData,
} from '@univerjs/core';
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { InsertSheetMutation, type IInsertSheetMutationParams } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { defaultTheme } from '@univerjs/themes';
import { toArea } from './area';
import { blankWorkbook, UNIT_ID } from './blank-workbook';
import { createUniver } from './create-univer';
import { Engine, type Area, type WorkbookData } from './engine';
import { gridWords } from './grid-words';
import { createGridView, type GridView } from './grid-view';
import { keepSuggestionsFresh } from './fresh-suggestions';
import { guardLineRemoval } from './line-removal';
import { fitRowHeights } from './row-heights';
import { paceDrawing } from './pace-drawing';
import { watchPersonEdits, type PersonEdit } from './person-edits';
import { RowConditions } from './row-conditions';
import { interceptTyping, type ReadTyped } from './typed-cells';
import { UniverWorkbook } from './univer';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/** Google's blue, from the tint of a selected header to the border of a selected cell (600). */
const GOOGLE_BLUE = {
  50: '#e8f0fe',
  100: '#d3e3fd',
  200: '#aecbfa',
  300: '#8ab4f8',
  400: '#669df6',
  500: '#4285f4',
  600: '#1a73e8',
  700: '#1967d2',
  800: '#185abc',
  900: '#174ea6',
} as const;

/** Univer's own tools that Sheets does not show: they would only make the toolbar look unlike Sheets. */
const HIDDEN_TOOLS = [
  'sheet.command.clear-selection-all',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-range-underline',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.toolbar.text-to-number',
  'base-ui.operation.toggle-shortcut-panel',
  'sheet.contextMenu.permission',
  'sheet.menu.sheet-frozen',
];

/** Google's sizes: a column of 100 and a row of 21 pixels, Arial 10. */
const GOOGLE_LOOK = {
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM },
} as const;

/** Univer's own permission lets these pass. */
const UNDO_AND_REDO: readonly string[] = [UndoCommand.id, RedoCommand.id];

/** Keys that begin or make an edit in a cell. */
const isEditingKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Delete' || key === 'Backspace' || key === 'F2' || (key.length === 1 && !ctrlKey && !metaKey);

export interface BrowserEngine {
  readonly engine: Engine;
  /** Settles once the grid is on the screen and has taken the keys: before that it takes them from whoever has them. */
  readonly drawn: Promise<void>;
  /** Gives the rows of all tabs the height of their wrapped text; once the grid is drawn. */
  readonly fitRows: () => void;
  readTyping: (read: ReadTyped) => void;
  onPersonEdit: (listener: (edit: PersonEdit) => void) => void;
  /** Asked before rows or columns go, by whomever. */
  guardLineRemoval: (mayGo: (area: Area) => boolean) => void;
  /** Any change that is kept with the workbook, whoever made it. */
  onChange: (listener: () => void) => void;
  /** Called when a person tries to edit while the grid is read-only. */
  onRefused: (listener: () => void) => void;
  setReadOnly: (readOnly: boolean) => Promise<void>;
  /** Selects the range on its tab, and scrolls to it. */
  select: (area: Area) => void;
  onSelect: (listener: (area: Area) => void) => void;
  /** Undoes the person's last edit without reporting that as another edit. */
  takeBack: () => Promise<void>;
  focus: () => void;
  /** For what is drawn over the grid. */
  readonly view: GridView;
}

/** Draws the workbook into the element; its data is the grid's own from here on. */
export function createBrowserEngine(
  container: HTMLElement,
  workbook: WorkbookData = blankWorkbook(),
): BrowserEngine {
  const { univerAPI } = mountGrid(container);
  const { sheets, ...rest } = workbook;
  for (const sheet of Object.values(sheets ?? {})) giveGoogleLook(sheet);
  univerAPI.createWorkbook({ ...rest, ...(sheets && { sheets }), id: UNIT_ID });

  // The page says in its own words that a viewer cannot edit.
  univerAPI.setPermissionDialogVisible(false);

  const engine = new Engine(univerAPI, UNIT_ID);
  const book = new UniverWorkbook(univerAPI, UNIT_ID);
  const listeners = { edit: new Set<(edit: PersonEdit) => void>(), refused: new Set<() => void>() };
  let isReadOnly = false;
  let isTakingBack = false;

  book.service<ICommandService>(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === InsertSheetMutation.id) giveGoogleLook((params as IInsertSheetMutationParams).sheet);
  });
  keepSuggestionsFresh(book, container.ownerDocument);
  const fitRows = fitRowHeights(book);
  const onDrawn = paceDrawing(book, container);
  watchPersonEdits(book, engine.cells, (edit) => {
    if (!isTakingBack) listeners.edit.forEach((listener) => listener(edit));
  });
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    if (isReadOnly && UNDO_AND_REDO.includes(event.id)) event.cancel = true;
  });
  const refuse = (): void => {
    if (isReadOnly) listeners.refused.forEach((listener) => listener());
  };
  const isInGrid = ({ target }: Event): boolean =>
    target instanceof Element && target.closest('[data-u-comp="editor"], canvas') !== null;
  container.ownerDocument.addEventListener(
    'keydown',
    (event) => {
      if (isEditingKey(event) && isInGrid(event)) refuse();
    },
    true,
  );
  for (const name of ['paste', 'cut', 'dblclick']) {
    container.ownerDocument.addEventListener(
      name,
      (event) => {
        if (isInGrid(event)) refuse();
      },
      true,
    );
  }

  return {
    engine,
    drawn: book.service<LifecycleService>(LifecycleService).onStage(LifecycleStages.Rendered),
    fitRows,
    readTyping: (read) => interceptTyping(book, read),
    onPersonEdit: (listener) => listeners.edit.add(listener),
    guardLineRemoval: (mayGo) => guardLineRemoval(univerAPI, mayGo),
    onRefused: (listener) => listeners.refused.add(listener),
    onChange(listener) {
      univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, type, options }) => {
        if (type === CommandType.MUTATION && !options?.onlyLocal && !id.startsWith('formula.')) listener();
      });
    },
    async setReadOnly(readOnly) {
      isReadOnly = readOnly;
      const permission = book.facade.getWorkbookPermission();
      await (readOnly ? permission.setReadOnly() : permission.setEditable());
    },
    select: ({ sheetId, row, column, rows, columns }) => {
      const sheet = book.sheet(sheetId);
      engine.tabs.activate(sheetId);
      sheet.getRange(row, column, rows, columns).activate();
      sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
    },
    onSelect: (listener) => {
      univerAPI.addEvent(univerAPI.Event.SelectionChanged, ({ worksheet, selections }) => {
        const [range] = selections;
        if (range) listener(toArea(worksheet.getSheetId(), range));
      });
    },
    takeBack: async () => {
      isTakingBack = true;
      await univerAPI.undo();
      isTakingBack = false;
    },
    view: createGridView(book, onDrawn),
    focus: () => container.querySelector<HTMLElement>('[data-u-comp="editor"]')?.focus(),
  };
}

function giveGoogleLook(sheet: Partial<IWorksheetData>): void {
  Object.assign(sheet, GOOGLE_LOOK);
}

/** An empty grid in the element; a workbook appears in it when one is created through `univerAPI`. */
function mountGrid(container: HTMLElement) {
  return createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: gridWords },
    theme: { ...defaultTheme, primary: GOOGLE_BLUE },
    replacements: [[RegisterOtherFormulaService, { useClass: RowConditions }]],
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        footer: { menus: false, zoomSlider: false, addSheetButtonConfig: { defaultColumnCount: 26 } },
        menu: Object.fromEntries(HIDDEN_TOOLS.map((id) => [id, { hidden: true }])),
        sheets: {
          disableForceStringAlert: true,
          disableForceStringMark: true,
          // Measuring every row of a tab of a thousand, at each change of a column's width, takes seconds.
          maxAutoHeightCount: 200,
        },
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsNotePreset(),
    ],
  });
}
