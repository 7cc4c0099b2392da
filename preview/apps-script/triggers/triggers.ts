/** Which triggers fire at what: google.md 2.2. */
import type { ExecutionRecord } from '../calls/call-log';
import { Handlers } from './handlers';
import { isInUse } from '../permissions/installation';
import type { InstalledTrigger, TriggerKind } from './installed-trigger';
import type { Range } from '../range/range';
import type { Run } from '../execution/scripts';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { changed, edited, nothing, opened, type ChangeType, type Edit, type Told } from './trigger-events';

/** Edits through the link without an account: no simple trigger runs for them. */
const ANONYMOUS = 'anonymous';

/** A handler of onChange that replaces formulas fires itself again, on Google for ever; here so many times. */
const LONGEST_LOOP = 10;

/** What the add-on's menu still has when onOpen has built none. */
const HELP = { label: 'Help', functionName: '' };

export interface TriggerHost {
  readonly document: SpreadsheetDocument;
  readonly functions: readonly string[];
  run(run: Run): Promise<unknown>;
}

export class Triggers {
  private readonly handlers: Handlers;
  private readonly document: SpreadsheetDocument;
  private scriptChangedFormulas = false;
  private loop = 0;
  /** onSelectionChange runs only in a spreadsheet that was opened with the script in it. */
  private hearsSelections = false;

  constructor(private readonly host: TriggerHost) {
    this.handlers = new Handlers((run) => host.run(run));
    this.document = host.document;
    this.document.onFormulaChange(() => {
      this.scriptChangedFormulas ||= this.document.isScriptActing;
    });
  }

  /** Events that no handler was run for, as two were waiting already. */
  get lost(): number {
    return this.handlers.lost;
  }

  get isIdle(): boolean {
    return this.handlers.isIdle;
  }

  whenIdle(): Promise<void> {
    return this.handlers.whenIdle();
  }

  async open(person: string): Promise<void> {
    const { installation } = this.document.state;
    if (installation === 'absent' || this.document.isViewer(person)) return;
    this.hearsSelections = this.isInUse;
    await this.buildMenu(person, this.isInUse ? 'LIMITED' : 'NONE');
    await this.fireInstalled('ON_OPEN', person, opened);
  }

  /** The add-on was just installed from inside the spreadsheet, which puts it to use there. */
  async install(person: string): Promise<void> {
    this.enable();
    if (this.has('onInstall')) await this.handlers.start('onInstall', 'FULL', person, nothing);
  }

  /** Whoever chooses one of its menu items puts the add-on to use in the file. */
  enable(): void {
    if (this.isInUse) return;
    this.document.state.installation = 'enabled';
    this.document.customFunctions?.becomeAvailable();
  }

  /** Resolves when every handler of this edit has run, or is known to be lost. */
  async edit(edit: Edit, person: string): Promise<void> {
    const told = edited(edit);
    const simple = this.runsSimple('onEdit', person) && this.handlers.queue('onEdit', person, told);
    await Promise.all([simple, this.fireInstalled('ON_EDIT', person, told), this.change('EDIT', person)]);
  }

  /** Only installable triggers hear of what is no edit of a value. */
  change(type: ChangeType, person: string): Promise<void> {
    this.loop = 0;
    return this.fireInstalled('ON_CHANGE', person, changed(type));
  }

  select(range: Range, person: string): void {
    if (!this.hearsSelections || !this.runsSimple('onSelectionChange', person)) return;
    this.handlers.queueSelection('onSelectionChange', person, edited({ range }));
  }

  /** The hour has come for all time-based triggers. */
  clock(): Promise<void> {
    return this.fireInstalled('CLOCK', '', nothing);
  }

  /** Formulas that a script has changed fire onChange when it ends; its values fire nothing: google.md 46 and 47. */
  scriptEnded({ authMode, execution, person }: ExecutionRecord): void {
    if (authMode === 'CUSTOM_FUNCTION' || !this.scriptChangedFormulas) return;
    this.scriptChangedFormulas = false;
    const isHandler = this.installed('ON_CHANGE').some(({ handler }) => handler === execution);
    this.loop = isHandler ? this.loop + 1 : 0;
    if (this.loop <= LONGEST_LOOP) void this.fireInstalled('ON_CHANGE', person, changed('EDIT'));
  }

  private async buildMenu(person: string, authMode: 'NONE' | 'LIMITED'): Promise<void> {
    if (!this.has('onOpen') || person === ANONYMOUS) return;
    const { menus, scriptName } = this.document;
    try {
      await this.handlers.start('onOpen', authMode, person, opened);
    } catch {
      // A simple trigger that throws tells nobody; the record of the execution has its message.
      if (menus.length === 0) menus.push({ label: scriptName, items: [HELP] });
    }
  }

  private get isInUse(): boolean {
    return isInUse(this.document.state.installation);
  }

  private has(functionName: string): boolean {
    return this.host.functions.includes(functionName);
  }

  private runsSimple(functionName: string, person: string): boolean {
    return this.isInUse && this.has(functionName) && person !== ANONYMOUS;
  }

  private installed(kind: TriggerKind): readonly InstalledTrigger[] {
    return this.document.state.triggers.filter((trigger) => trigger.kind === kind);
  }

  private async fireInstalled(kind: TriggerKind, person: string, told: Told): Promise<void> {
    if (!this.isInUse) return;
    await Promise.all(
      this.installed(kind).map((trigger) => this.handlers.queueInstalled(trigger, person, told)),
    );
  }
}
