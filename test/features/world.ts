/** One scenario's world: a spreadsheet with the built add-on, opened when first needed, and what happened last. */
import type { ChangePreview, HomeView, ProblemView, Signature } from '../../src/actions/api';
import type { Snapshot } from '../../preview/local-sheets';
import { TIME_OUT } from '../../preview/apps-script/calls/faults';
import { openInNode, type NodeSheets } from '../../preview/node';
import { readProject } from '../../preview/read-project';
import type { ScriptProject } from '../../preview/script-project';
import { listen } from './messages';
import { seeTab, type CellPlace, type SeenRow } from './seen-tab';
import { differingCells, readWorkbook } from './whole-workbook';
import { toHome, toOutcome } from './server-answers';
import { StepFailure } from './runner/step-failure';

export type ShownProblem = Omit<ProblemView, 'code'>;

/** What an action said and why it was refused, if it was. */
export interface Answer {
  readonly refusals: readonly ShownProblem[];
  readonly said: readonly string[];
}

export interface Deed extends Answer {
  /** The step's text. */
  readonly what: string;
  /** Rows of Changes that were not there before. */
  readonly posted: readonly SeenRow[];
  /** Whether every cell of Changes is as it was before. */
  readonly leftLedgerAlone: boolean;
  /** Cells that are not as they were before, on any tab: 'Requests!A5'. */
  readonly changedCells: readonly string[];
}

/** A formula that stays where it was put, so that it shows whether bare functions are kept fresh. */
interface Watched extends CellPlace {
  readonly formula: string;
  placed: boolean;
}

/** How things stand after some steps, to go on from more than once. */
export interface Standing {
  readonly snapshot: Snapshot;
  readonly now: string;
  readonly person: string;
  readonly signature: Signature;
  readonly watched: readonly Watched[];
  readonly done: Pick<World, 'last' | 'lastPosting' | 'lastPreview' | 'isSetUp'>;
}

/** Nobody in particular: with no people named in the Allocation, everyone may do everything. */
const somebody = 'someone@example.com';

/** The add-on by its folder, read once. */
const addOns = new Map<string, ScriptProject>();

const addOnIn = (bundleDir: string): ScriptProject => {
  const addOn = addOns.get(bundleDir) ?? readProject(bundleDir);
  addOns.set(bundleDir, addOn);
  return addOn;
};

/** More than any example fills. What people see does not depend on how many empty rows follow; their formulas' time does. */
const newRows = 100;

const setUpOn = new Map<string, Promise<Snapshot>>();

const remember = (day: string, snapshot: Promise<Snapshot>): Promise<Snapshot> => {
  setUpOn.set(day, snapshot);
  return snapshot;
};

export class World {
  readonly sheets: NodeSheets;
  last: Deed | undefined;
  /** The newest deed that posted something new; taking it back is no change of its own. */
  lastPosting: Deed | undefined;
  lastPreview: ChangePreview | undefined;
  isSetUp = false;
  private now: string;
  private person: string;
  private signature: Signature = {};
  private readonly watched: Watched[] = [];

  private constructor(sheets: NodeSheets, now: string, person: string) {
    this.sheets = sheets;
    this.now = now;
    this.person = person;
  }

  /** An empty spreadsheet, before set-up; or a copy of one that was left. */
  static async open(bundleDir: string, now: string, person = somebody, snapshot?: Snapshot): Promise<World> {
    const options = { project: addOnIn(bundleDir), now, person, newRows, ...(snapshot && { snapshot }) };
    return new World(await openInNode(options), now, person);
  }

  /** A copy of the spreadsheet that set-up made on that day: it is the same every time, and takes longest of all. */
  static async openSetUp(bundleDir: string, now: string): Promise<World> {
    const snapshot = await (setUpOn.get(now) ?? remember(now, World.makeSetUp(bundleDir, now)));
    const world = await World.open(bundleDir, now, somebody, snapshot);
    world.isSetUp = true;
    return world;
  }

  private static async makeSetUp(bundleDir: string, now: string): Promise<Snapshot> {
    const world = await World.open(bundleDir, now);
    try {
      await world.setUp();
      await world.sheets.settled();
      return world.sheets.snapshot();
    } finally {
      await world.close();
    }
  }

  /** As one that was left; only what Sheets could undo there is forgotten, as it is when somebody closes the file. */
  static async goOn(bundleDir: string, { snapshot, now, person, ...left }: Standing): Promise<World> {
    const world = await World.open(bundleDir, now, person, snapshot);
    Object.assign(world, left.done);
    world.signature = left.signature;
    world.watched.push(...left.watched.map((watched) => ({ ...watched })));
    return world;
  }

  async leave(): Promise<Standing> {
    await this.sheets.settled();
    const { now, person, signature, last, lastPosting, lastPreview, isSetUp } = this;
    return {
      ...{ snapshot: this.sheets.snapshot(), now, person, signature },
      watched: this.watched.map((watched) => ({ ...watched })),
      done: { last, lastPosting, lastPreview, isSetUp },
    };
  }

  async close(): Promise<void> {
    await this.sheets.close();
  }

  /** Presses the sidebar's button for set-up, once. */
  async setUp(): Promise<void> {
    if (this.isSetUp) return;
    const outcome = toOutcome('sidebarSetUp', await this.call('sidebarSetUp'));
    if (!outcome.ok) throw new StepFailure(`set-up was refused: ${saysOf(outcome.problems)}`);
    this.isSetUp = true;
  }

  /** '2026-11-05' or '2026-11-05T09:30'. */
  setNow(now: string): void {
    this.sheets.setNow(now);
    this.now = now;
  }

  /** Whoever acts from here on; what the one before wrote about themselves is gone. */
  actAs(email: string): void {
    this.sheets.actAs(email);
    this.person = email;
    this.signature = {};
  }

  /** What the person writes into the sidebar's form beside the reason, from here on. */
  sign(signature: Signature): void {
    this.signature = { ...this.signature, ...signature };
  }

  /** Calls a server function that signs what it posts; without anything written, as if the field weren't there. */
  callSigned(name: string, ...args: unknown[]): Promise<unknown> {
    const isBlank = Object.keys(this.signature).length === 0;
    return this.call(name, ...args, ...(isBlank ? [] : [this.signature]));
  }

  /** Calls a server function as the sidebar does. One that isn't there yet fails the step, in plain words. */
  async call(name: string, ...args: unknown[]): Promise<unknown> {
    if (!this.sheets.functions.includes(name)) {
      throw new StepFailure(`the add-on has no function ${name} yet`);
    }
    return this.sheets.run(name, ...args);
  }

  async home(): Promise<HomeView> {
    return toHome('sidebarHome', await this.call('sidebarHome', ''));
  }

  /** Does what a step says and notes what a person would have seen of it. */
  async act(what: string, perform: () => Promise<Answer> | Answer): Promise<void> {
    const before = readWorkbook(this.sheets);
    const postedBefore = seeTab(this.sheets, 'Changes').rows.length;
    const heard = listen(this.sheets);
    const ran = this.sheets.executions.length;
    const answer = await perform();
    await this.sheets.settled();
    // A trigger that throws tells nobody on Google; in a feature it must not pass in silence, unless Google was told to end it.
    const failed = this.sheets.executions
      .slice(ran)
      .find(({ execution, error }) => error && error !== TIME_OUT && execution === 'onEdit');
    if (failed) throw new StepFailure(`the edit trigger failed: ${failed.error ?? ''}`);
    const changedCells = differingCells(before, readWorkbook(this.sheets));
    this.last = {
      what,
      refusals: answer.refusals,
      said: [...answer.said, ...heard()],
      posted: seeTab(this.sheets, 'Changes').rows.slice(postedBefore),
      leftLedgerAlone: !changedCells.some((cell) => cell.startsWith('Changes!')),
      changedCells,
    };
    if (this.last.posted.some((row) => !isReversal(row))) this.lastPosting = this.last;
  }

  /** Foresees a formula that a later step will look at. */
  watch(place: CellPlace, formula: string): void {
    const same = this.watched.find(({ tab, cell }) => tab === place.tab && cell === place.cell);
    if (same && same.formula !== formula) {
      throw new StepFailure(`${place.cell} of ${place.tab} can't hold both ${same.formula} and ${formula}`);
    }
    if (!same) this.watched.push({ ...place, formula, placed: false });
  }

  /** Types the foreseen formulas whose tab is there; each is typed once and never again. */
  async placeWatched(): Promise<void> {
    for (const watched of this.watched) {
      if (watched.placed || !this.sheets.tabs().includes(watched.tab)) continue;
      watched.placed = true;
      await this.sheets.type(watched.tab, watched.cell, watched.formula);
    }
  }
}

/** A row that takes an earlier one back: 'Dropped, undone'. */
export const isReversal = (row: SeenRow): boolean => row.cell('Event').shown.endsWith(', undone');

export const saysOf = (problems: readonly ShownProblem[]): string =>
  problems.map((problem) => problem.says).join(' ');
