/** The spreadsheet that scripts and people work on: the engine's workbook and everything Google keeps beside it. */
import { DateTime } from 'luxon';
import type { Area, CellPatch, Engine, FormulaChange } from '../../engine/engine';
import type { CacheStore } from './cache-store';
import type { CallCost } from '../calls/call-kind';
import type { Clock } from '../time/clock';
import type { CustomFunctions } from '../custom-functions/custom-functions';
import type { DocumentState } from './document-state';
import { EmbeddedCharts } from './embedded-charts';
import { Faults } from '../calls/faults';
import { Latency } from '../time/latency';
import { googleLimits } from '../time/limits';
import { LockState } from '../time/locks';
import { moveState } from './moved-areas';
import { realTime, type Pace } from '../time/pace';
import { defaultSwitches } from '../switches';
import type { MenuTree, UiPort } from '../pages/ui-port';
import { localeRules } from '../values/locale';
import type { ValueRules } from '../values/cell-values';
import { toSerial } from '../values/serial';

const CHANGES_BY_ITSELF = /\b(TODAY|NOW|RAND|RANDARRAY|RANDBETWEEN)\(/i;

export class SpreadsheetDocument {
  /** Menus that onOpen built, in order. */
  readonly menus: MenuTree[] = [];
  readonly locks = {
    document: new LockState(),
    script: new LockState(),
    users: new Map<string, LockState>(),
  };
  /** By whom they are for. */
  readonly caches = new Map<string, CacheStore>();
  readonly charts: EmbeddedCharts;
  readonly switches = defaultSwitches();
  readonly latency = new Latency();
  readonly faults = new Faults();
  pace: Pace = realTime;
  /** Told of each service call before it takes effect. */
  onCall: ((cost: CallCost) => void) | undefined;
  /** Told of each range that a script selects: the grid follows. */
  onScriptSelects: ((area: Area) => void) | undefined;
  /** Service calls that were answered so far, for their order across executions. */
  answeredCalls = 0;
  readonly limits = googleLimits();
  /** Whether a script that sleeps goes on at once. */
  skipsSleeps = false;
  /** As the manifest lists them; undefined where it leaves that to Google. */
  oauthScopes: readonly string[] | undefined;
  activeRange: Area | undefined;
  /** Whether what changes at this moment is changed by a script; else it is a person's doing. */
  isScriptActing = false;
  /** The cell that a script made the current one, while it lies in the selection; else the first of it is. */
  currentCell: Area | undefined;
  customFunctions: CustomFunctions | undefined;
  private rules: ValueRules | undefined;

  constructor(
    readonly engine: Engine,
    readonly state: DocumentState,
    readonly ui: UiPort,
    readonly clock: Clock,
    readonly html: Readonly<Record<string, string>>,
    readonly scriptTimeZone: string,
    readonly scriptName: string,
  ) {
    this.charts = new EmbeddedCharts(state);
    engine.onLineChange((change) => {
      moveState(state, change);
      this.charts.move(change);
    });
  }

  /** Asked for with every cell that is read or written, so kept while the settings stay. */
  get valueRules(): ValueRules {
    const { timeZone } = this.state;
    const locale = localeRules(this.state.locale);
    if (this.rules?.timeZone !== timeZone || this.rules.locale !== locale) {
      const thisYear = (): number => DateTime.fromMillis(this.clock.now(), { zone: timeZone }).year;
      this.rules = { timeZone, locale, thisYear };
    }
    return this.rules;
  }

  byScript<Answer>(act: () => Answer): Answer {
    this.isScriptActing = true;
    try {
      return act();
    } finally {
      this.isScriptActing = false;
    }
  }

  /** Whoever is among the viewers, and not among those who may do more. */
  isViewer(person: string): boolean {
    const { owner, editors = [], viewers = [] } = this.state;
    return viewers.includes(person) && person !== owner && !editors.includes(person);
  }

  /** The pretended time as a cell holds it. */
  serialNow(): number {
    return toSerial(new Date(this.clock.now()), this.state.timeZone);
  }

  /** A new day is a change that no cell shows; chance is asked anew as well, also when a workbook is opened. */
  recalculateClock(): void {
    const { cells, calculation } = this.engine;
    const clocks = [...cells.formulaCells()].filter(({ formula }) => CHANGES_BY_ITSELF.test(formula));
    calculation.markDirty(
      clocks.map(({ sheetId, row, column }) => ({ sheetId, row, column, rows: 1, columns: 1 })),
    );
  }

  nextId(): number {
    const id = this.state.nextId;
    this.state.nextId += 1;
    return id;
  }

  /** What Google does before it answers a read: applies buffered writes and finishes the calculation. */
  beforeRead(): Promise<void> | undefined {
    this.customFunctions?.noteEdits();
    return this.isSettled ? undefined : this.settle();
  }

  private get isSettled(): boolean {
    return this.engine.calculation.isSettled && (this.customFunctions?.isSettled ?? true);
  }

  /** Formulas and custom functions calculated, also those that depend on one another. */
  async settle(): Promise<void> {
    while (!this.isSettled) {
      await this.engine.calculation.settle();
      await this.customFunctions?.settle();
    }
  }

  write({ sheetId, row, column }: Area, block: readonly (readonly (CellPatch | undefined)[])[]): void {
    this.engine.cells.write(sheetId, row, column, block);
  }

  onFormulaChange(listener: (change: FormulaChange) => void): void {
    this.engine.onFormulaChange(listener);
  }
}
