/** A local Google Sheets: one spreadsheet, its people, and the built add-on running in it. */
import type { Engine, WorkbookData } from './engine/engine';
import type { ExecutionRecord } from './apps-script/call-log';
import { Clock } from './apps-script/clock';
import { CustomFunctions } from './apps-script/custom-functions';
import { newDocumentState, type DocumentState } from './apps-script/document-state';
import { menuEntries } from './apps-script/menu-entries';
import { Person } from './apps-script/person';
import { PageCalls } from './apps-script/page-calls';
import type { ScriptProject } from './script-project';
import { Scripts, type Run } from './apps-script/scripts';
import type { WorkerStarter } from './apps-script/script-worker';
import { SpreadsheetDocument } from './apps-script/spreadsheet-document';
import { TabReader } from './apps-script/tab-reader';
import { topLevelNames, type TopLevelNames } from './apps-script/top-level-names';
import { Triggers } from './apps-script/triggers';
import type { MenuTree, UiPort } from './apps-script/ui-port';

export type { MenuTree, UiPort } from './apps-script/ui-port';
export type { ScriptProject } from './script-project';
export type { ExecutionRecord } from './apps-script/call-log';

export interface Snapshot {
  readonly workbook: WorkbookData;
  readonly state: DocumentState;
  /** The tab that was in front. */
  readonly activeTab?: string;
}

export interface LocalSheetsOptions {
  readonly project: ScriptProject;
  readonly engine: Engine;
  readonly startWorker: WorkerStarter;
  readonly ui: UiPort;
  /** Its workbook must be the one the engine was made with. */
  readonly snapshot?: Snapshot;
  readonly now?: string;
  readonly person?: string;
  readonly timeZone?: string;
  readonly locale?: string;
}

const OWNER = 'owner@example.com';

export class LocalSheets {
  /** What google.script.run, menus and triggers find. */
  readonly functions: readonly string[];
  readonly document: SpreadsheetDocument;
  readonly person: Person;
  private readonly scripts: Scripts;
  private readonly triggers: Triggers;
  private readonly pageCalls: PageCalls;
  private readonly reader: TabReader;
  private readonly closeListeners: (() => void)[] = [];
  private readonly names: TopLevelNames;
  private email: string;

  protected constructor(options: LocalSheetsOptions) {
    const { project, engine, ui, snapshot, startWorker } = options;
    const timeZone = options.timeZone ?? 'Europe/London';
    const state =
      snapshot?.state ?? newDocumentState(timeZone, options.locale ?? 'en_GB', options.person ?? OWNER);
    this.email = options.person ?? OWNER;
    this.names = topLevelNames(project.files);
    this.functions = this.names.callable;
    const clock = new Clock();
    const scriptTimeZone = project.manifest.timeZone ?? state.timeZone;
    this.document = new SpreadsheetDocument(
      engine,
      structuredClone(state),
      ui,
      clock,
      project.html,
      scriptTimeZone,
    );
    if (snapshot?.activeTab !== undefined && engine.tabs.tab(snapshot.activeTab)) {
      engine.tabs.activate(snapshot.activeTab);
    }
    this.setNow(options.now);
    this.scripts = new Scripts(this.document, project.files, startWorker);
    this.triggers = new Triggers(
      this.document,
      () => this.functions,
      (run) => this.scripts.run(run),
      () => this.email,
    );
    this.pageCalls = new PageCalls(this.functions, this.document.switches, (functionName, values) =>
      this.runAs({ functionName, authMode: 'FULL', args: () => values }),
    );
    this.person = new Person(this.document, this.triggers, () => this.email);
    this.reader = new TabReader(this.document);
    engine.functions.registerClock(() => this.document.serialNow());
  }

  static async open(options: LocalSheetsOptions): Promise<LocalSheets> {
    const sheets = new LocalSheets(options);
    await sheets.start();
    return sheets;
  }

  private async start(): Promise<void> {
    this.document.customFunctions = new CustomFunctions(this.document.engine, this.names.declared, {
      run: (functionName, args, cell) =>
        this.scripts.run({
          functionName,
          authMode: 'CUSTOM_FUNCTION',
          person: this.email,
          args: () => args,
          prepare: (execution) => (execution.cell = cell),
        }),
      document: this.document,
      scriptIsRunning: () => this.scripts.isRunning,
    });
    await this.settled();
    await this.triggers.open();
  }

  get executions(): ExecutionRecord[] {
    return this.scripts.records;
  }

  /** Whoever acts from here on; '' for someone Google does not identify. */
  actAs(email: string): void {
    this.email = email;
  }

  /** `2026-11-05` or `2026-11-05T09:30` in the spreadsheet's time zone; undefined for the real time. */
  setNow(isoLocal: string | undefined): void {
    this.document.clock.set(isoLocal, this.document.state.timeZone);
    this.document.recalculateClock();
  }

  /** The menus that onOpen built, as one tree. */
  get menu(): MenuTree {
    return { label: 'Extensions', items: this.document.menus };
  }

  async chooseMenu(label: string): Promise<void> {
    const item = menuEntries(this.menu, label);
    await this.runMenuItem(item.functionName);
    await this.settled();
  }

  /** A menu item may name any function, also one that no page may call. */
  async runMenuItem(functionName: string): Promise<void> {
    await this.runAs({ functionName, authMode: 'FULL', args: () => [] });
  }

  /** google.script.run from the sidebar. */
  run(name: string, ...args: unknown[]): Promise<unknown> {
    return this.pageCalls.call(name, args);
  }

  /** The add-on was just installed from inside this spreadsheet. */
  async install(): Promise<void> {
    await this.triggers.install();
  }

  type(tab: string, a1: string, text: string): Promise<void> {
    return this.person.type(tab, a1, text);
  }

  paste(tab: string, a1: string, rows: string[][]): Promise<void> {
    return this.person.paste(tab, a1, rows);
  }

  clear(tab: string, a1: string): Promise<void> {
    return this.person.clear(tab, a1);
  }

  insertRows(tab: string, before: number, count = 1): Promise<void> {
    return this.person.insertLines(tab, 'rows', before, count);
  }

  deleteRows(tab: string, first: number, count = 1): Promise<void> {
    return this.person.deleteLines(tab, 'rows', first, count);
  }

  insertColumns(tab: string, before: number, count = 1): Promise<void> {
    return this.person.insertLines(tab, 'columns', before, count);
  }

  deleteColumns(tab: string, first: number, count = 1): Promise<void> {
    return this.person.deleteLines(tab, 'columns', first, count);
  }

  /** Columns are counted from 1; `before` as they stand before the move. */
  moveColumn(tab: string, from: number, before: number): Promise<void> {
    return this.person.moveLine(tab, 'columns', from, before);
  }

  renameTab(tab: string, name: string): Promise<void> {
    return this.person.renameTab(tab, name);
  }

  deleteTab(tab: string): Promise<void> {
    return this.person.deleteTab(tab);
  }

  /** `column` is one of the tab's, counted from 1. */
  sortRange(tab: string, a1: string, column: number, ascending = true): Promise<void> {
    return this.person.sortRange(tab, a1, column, ascending);
  }

  values(tab: string): unknown[][] {
    return this.reader.values(tab);
  }

  displayValues(tab: string): string[][] {
    return this.reader.displayValues(tab);
  }

  formulas(tab: string): string[][] {
    return this.reader.formulas(tab);
  }

  /** A note per cell, as far as the tab has content or notes. */
  notes(tab: string): string[][] {
    return this.reader.notes(tab);
  }

  /** What Google says when the mouse rests on a cell that shows #ERROR! or an array's #REF!; else empty. */
  errorNote(tab: string, a1: string): string {
    return this.reader.errorNote(tab, a1);
  }

  tabs(): string[] {
    return this.document.engine.tabs.all().map(({ name }) => name);
  }

  /** Calculation and triggers idle. */
  async settled(): Promise<void> {
    await this.triggers.whenIdle();
    await this.scripts.whenIdle();
    this.document.customFunctions?.noteEdits();
    await this.document.settle();
  }

  snapshot(): Snapshot {
    const { engine, state } = this.document;
    return structuredClone({ workbook: engine.save(), state, activeTab: engine.tabs.active });
  }

  /** Called when the spreadsheet has been closed, for whoever made its engine. */
  onClose(listener: () => void): void {
    this.closeListeners.push(listener);
  }

  async close(): Promise<void> {
    await this.settled();
    this.scripts.close();
    for (const listener of this.closeListeners) listener();
  }

  private runAs(run: Omit<Run, 'person'>): Promise<unknown> {
    return this.scripts.run({ ...run, person: this.email });
  }
}
