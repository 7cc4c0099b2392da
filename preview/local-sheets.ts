/** A local Google Sheets: one spreadsheet, its people, and the built add-on running in it. */
import type { CallCost } from './apps-script/calls/call-kind';
import type { ExecutionRecord } from './apps-script/calls/call-log';
import type { Faults } from './apps-script/calls/faults';
import type { Latency } from './apps-script/time/latency';
import { realTime } from './apps-script/time/pace';
import { Scheduler } from './apps-script/time/scheduler';
import type { SpreadsheetDocument } from './apps-script/document/spreadsheet-document';
import type { Switches } from './apps-script/switches';
import { TabReader } from './apps-script/document/tab-reader';
import { Doors } from './doors';
import { Workplace, type LocalSheetsOptions, type Snapshot } from './workplace';

export type { MenuTree } from './apps-script/pages/ui-port';
export type { CallRecord, ExecutionRecord } from './apps-script/calls/call-log';
export type { LocalSheetsOptions, Snapshot } from './workplace';

/** Its own doors are those of whoever acts at the moment. */
export class LocalSheets extends Doors {
  private readonly reader: TabReader;
  private readonly closeListeners: (() => void)[] = [];

  protected constructor(options: LocalSheetsOptions) {
    const workplace = new Workplace(options);
    super(workplace, () => workplace.person);
    this.reader = new TabReader(workplace.document);
  }

  static async open(options: LocalSheetsOptions): Promise<LocalSheets> {
    const sheets = new LocalSheets(options);
    await sheets.settled();
    if (options.isBare) return sheets;
    // An onOpen that throws tells nobody; the record of the execution has its message.
    await sheets.workplace.triggers.open(sheets.workplace.person).catch(() => undefined);
    return sheets;
  }

  get document(): SpreadsheetDocument {
    return this.workplace.document;
  }

  /** What google.script.run, menus and triggers find. */
  get functions(): readonly string[] {
    return this.workplace.functions;
  }

  /** Every run of a function so far, custom functions included, with its service calls. */
  get executions(): readonly ExecutionRecord[] {
    return this.workplace.scripts.records;
  }

  /** Called with each service call of a script before it takes effect: what a crash there would leave can be looked at. */
  set onCall(listener: ((call: CallCost) => void) | undefined) {
    this.document.onCall = listener;
  }

  /** Called with the record of each execution that ends. */
  onExecution(listener: (record: ExecutionRecord) => void): void {
    this.workplace.scripts.onExecution(listener);
  }

  get switches(): Switches {
    return this.document.switches;
  }

  /** How long each service call takes; nothing unless set. */
  get latency(): Latency {
    return this.document.latency;
  }

  /** Service calls that shall fail. */
  get faults(): Faults {
    return this.document.faults;
  }

  /**
   * From here on executions that run at the same time take turns at service calls, in an order that the seed decides;
   * locks and sleeps wait in pretended time. undefined: as they come, in real time. Not while something runs.
   */
  interleave(seed: number | undefined): void {
    this.document.pace = seed === undefined ? realTime : new Scheduler(seed);
  }

  /** From here on whoever sleeps is awake at once, custom functions too, for which no time is ever pretended. */
  skipSleeps(): void {
    this.document.skipsSleeps = true;
  }

  /** Whoever acts from here on; '' for someone Google does not identify. */
  actAs(email: string): void {
    this.workplace.person = email;
  }

  /** Another person in the same spreadsheet, who acts whoever else does. */
  user(email: string): Doors {
    return new Doors(this.workplace, () => email);
  }

  /** `2026-11-05` or `2026-11-05T09:30` in the spreadsheet's time zone; undefined for the real time. */
  setNow(isoLocal: string | undefined): void {
    this.workplace.setNow(isoLocal);
  }

  /** The add-on was just installed from inside this spreadsheet. */
  async install(): Promise<void> {
    await this.workplace.triggers.install(this.workplace.person);
  }

  /** Whoever acts closes the spreadsheet and opens it again. */
  async reopen(): Promise<void> {
    await this.workplace.triggers.open(this.workplace.person);
    await this.settled();
  }

  /** The hour has come for all time-based triggers. */
  async clockStrikes(): Promise<void> {
    await this.workplace.triggers.clock();
    await this.settled();
  }

  /** Edits for which no trigger was run, as two were waiting already. */
  get lostEvents(): number {
    return this.workplace.triggers.lost;
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
  settled(): Promise<void> {
    return this.workplace.settled();
  }

  snapshot(): Snapshot {
    const { engine, state } = this.document;
    return { workbook: engine.save(), state: structuredClone(state), activeTab: engine.tabs.active };
  }

  /** What a snapshot holds, without a copy of it: true until somebody acts. */
  look(): Snapshot {
    const { engine, state } = this.document;
    return { workbook: engine.look(), state, activeTab: engine.tabs.active };
  }

  /** Called when the spreadsheet has been closed, for whoever made its engine and its workers. */
  onClose(listener: () => void): void {
    this.closeListeners.push(listener);
  }

  async close(): Promise<void> {
    await this.settled();
    for (const listener of this.closeListeners) listener();
  }
}
