/** What all people at one spreadsheet share: the document, the scripts that run on it, and their triggers. */
import type { Engine, WorkbookData } from './engine/engine';
import { Clock } from './apps-script/time/clock';
import { CustomFunctions } from './apps-script/custom-functions/custom-functions';
import { newDocumentState, type DocumentState } from './apps-script/document/document-state';
import { isInUse, type Installation } from './apps-script/permissions/installation';
import { refuseOldRuntime } from './apps-script/execution/runtime-version';
import type { ScriptWorkers } from './apps-script/execution/script-workers';
import { Scripts } from './apps-script/execution/scripts';
import { SpreadsheetDocument } from './apps-script/document/spreadsheet-document';
import { topLevelNames } from './apps-script/execution/top-level-names';
import { Triggers } from './apps-script/triggers/triggers';
import type { UiPort } from './apps-script/pages/ui-port';
import type { ScriptProject } from './script-project';

export interface Snapshot {
  readonly workbook: WorkbookData;
  readonly state: DocumentState;
  /** The tab that was in front. */
  readonly activeTab?: string;
}

export interface LocalSheetsOptions {
  readonly project: ScriptProject;
  readonly engine: Engine;
  /** May be those of other spreadsheets too. */
  readonly workers: ScriptWorkers;
  readonly ui: UiPort;
  /** Its workbook must be the one the engine was made with. */
  readonly snapshot?: Snapshot;
  readonly now?: string;
  readonly person?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  /** Puts something into the new spreadsheet before anyone sees it. */
  readonly fill?: ((document: SpreadsheetDocument) => void) | undefined;
  /** How far the script has come in this spreadsheet; an add-on in use there if not given. */
  readonly installation?: Installation;
  /** Nobody's onOpen is run. */
  readonly isBare?: boolean;
}

const OWNER = 'owner@example.com';

export class Workplace {
  /** What google.script.run, menus and triggers find. */
  readonly functions: readonly string[];
  readonly document: SpreadsheetDocument;
  readonly scripts: Scripts;
  readonly triggers: Triggers;
  /** Whoever acts where nobody in particular is named; '' for someone Google does not identify. */
  person: string;

  constructor(options: LocalSheetsOptions) {
    const { project, engine, ui, snapshot, workers } = options;
    this.person = options.person ?? OWNER;
    const state = {
      ...newDocumentState(options.timeZone ?? 'Europe/London', options.locale ?? 'en_GB', this.person),
      // One that was kept by an older preview may lack what is new.
      ...snapshot?.state,
    };
    this.document = new SpreadsheetDocument(
      engine,
      { ...structuredClone(state), ...(options.installation && { installation: options.installation }) },
      ui,
      new Clock(),
      project.html,
      project.manifest.timeZone ?? state.timeZone,
      project.name ?? 'Sales Budget',
    );
    if (snapshot?.activeTab !== undefined && engine.tabs.tab(snapshot.activeTab)) {
      engine.tabs.activate(snapshot.activeTab);
    }
    refuseOldRuntime(project.manifest);
    const names = topLevelNames(project.files);
    this.scripts = new Scripts(this.document, workers, project.files);
    this.functions = names.callable;
    this.document.oauthScopes = project.manifest.oauthScopes;
    this.triggers = new Triggers({
      document: this.document,
      functions: this.functions,
      run: (run) => this.scripts.run(run),
    });
    this.scripts.onExecution((record) => {
      // What a script has written is a step of its own in the undo stack.
      if (record.authMode !== 'CUSTOM_FUNCTION') engine.history.beginStep();
      this.triggers.scriptEnded(record);
    });
    engine.functions.registerClock(() => this.document.serialNow());
    this.setNow(options.now);
    this.offerFunctions(names.declared);
    options.fill?.(this.document);
  }

  setNow(isoLocal: string | undefined): void {
    this.document.clock.set(isoLocal, this.document.state.timeZone);
    this.document.recalculateClock();
  }

  /** Calculation and triggers idle. */
  async settled(): Promise<void> {
    do {
      await this.triggers.whenIdle();
      await this.scripts.whenIdle();
    } while (!this.triggers.isIdle);
    this.document.customFunctions?.noteEdits();
    await this.document.settle();
  }

  private offerFunctions(declared: readonly string[]): void {
    this.document.customFunctions = new CustomFunctions(this.document.engine, declared, {
      run: (functionName, args, cell) =>
        this.scripts.run({
          functionName,
          authMode: 'CUSTOM_FUNCTION',
          person: this.person,
          args: () => args,
          prepare: (execution) => (execution.cell = cell),
        }),
      document: this.document,
      isInUse: () => isInUse(this.document.state.installation),
      scriptIsRunning: () => this.scripts.isRunning,
    });
  }
}
