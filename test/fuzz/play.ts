/** Plays steps on a new spreadsheet and looks at it after each: what must always hold, and what the step itself may not do. */
import { join } from 'node:path';
import { brokenInvariants } from '../features/invariants';
import { matchStep } from '../features/runner/match-step';
import type { ScenarioStep } from '../features/runner/scenario';
import { seeTab } from '../features/seen-tab';
import { StepFailure } from '../features/runner/step-failure';
import { vocabulary } from '../features/steps';
import { World } from '../features/world';
import { LedgerWatch } from './ledger-watch';

export interface Failure {
  /** What went wrong without its numbers and names: two of the same kind are one finding. */
  readonly kind: string;
  readonly says: string;
  /** The steps up to it, the one that showed it included. */
  readonly steps: readonly ScenarioStep[];
}

export interface Story {
  readonly steps: readonly ScenarioStep[];
  readonly failure: Failure | null;
}

const bundleDir = join(__dirname, '../../dist');

const kindOf = (says: string): string =>
  says
    .replace(/'[^']*'|"[^"]*"|“[^”]*”/g, '…')
    .replace(/\bR-\d+\b|[−-]?\d[\d.:-]*/g, '#')
    .slice(0, 90);

/** Nothing of these is for a person's eyes. */
const raw = /\bundefined\b|\bNaN\b|\[object |\bnull\b|TypeError|RangeError/;

const isHandOfAPerson = (text: string): boolean =>
  /^I (type|paste|clear|delete|insert|move|sort \S+ by column|press|filter|take the filter)\b/.test(text);

/** What stands in cells the add-on has no business with, wherever a sort may have moved them. */
const ownCells = (world: World): string =>
  JSON.stringify([
    world.sheets.values('Sheet1').map(([first]) => first),
    seeTab(world.sheets, 'Requests')
      .rows.map(({ cell }) => cell('My own').shown)
      .filter((text) => text !== '')
      .sort(),
  ]);

/** What is wrong after a step; [] when nothing is. */
const lookAt = async (
  world: World,
  step: ScenarioStep,
  ran: number,
  own: string,
  isNewDay: boolean,
  ledger: LedgerWatch,
): Promise<string[]> => {
  const threw = world.sheets.executions
    .slice(ran)
    .flatMap(({ execution, error }) => (error === undefined ? [] : [`${execution} ended with ${error}`]));
  const { last } = world;
  const isAction = last?.what === step.text && !isHandOfAPerson(step.text);
  const said = isAction ? [...last.said, ...last.refusals.map(({ says }) => says)] : [];
  const home = await world.home();
  const ranks =
    step.text === 'I tidy the ranks' && last?.refusals.length === 0 && home.state === 'quarter'
      ? home.problems.filter(({ code }) => /^rank-/.test(code)).map(({ says }) => `after a tidy: ${says}`)
      : [];
  const isOwnersHand = isHandOfAPerson(step.text) || /pending|^the /.test(step.text);
  return [
    ...threw,
    ...said.filter((text) => raw.test(text)).map((text) => `it says ${text}`),
    ...(isAction && last.refusals.length > 0 && last.posted.length > 0
      ? ['what was refused was posted']
      : []),
    ...ranks,
    ...(isOwnersHand || own === ownCells(world)
      ? []
      : ['a cell that is nobody’s but its owner’s was changed']),
    ...(await ledger.look(world, isAction)),
    ...(await brokenInvariants(world, { isTampered: ledger.isTampered, isNewDay })),
  ];
};

const hasItsTabs = (world: World): boolean =>
  ['Allocation', 'Requests', 'Changes'].every((tab) => world.sheets.tabs().includes(tab));

/** `next` makes the steps after the first ones, null to end; it sees the spreadsheet as it stands. */
export const play = async (
  first: readonly ScenarioStep[],
  next: (world: World, count: number) => ScenarioStep | null,
): Promise<Story> => {
  const world = await World.openSetUp(bundleDir, '2026-10-01');
  const steps: ScenarioStep[] = [];
  const ledger = new LedgerWatch();
  let isNewDay = false;
  try {
    for (;;) {
      const step = first[steps.length] ?? next(world, steps.length - first.length);
      if (step === null || !hasItsTabs(world) || ledger.isLost) return { steps, failure: null };
      steps.push(step);
      const ran = world.sheets.executions.length;
      const own = ownCells(world);
      const wrong: string[] = [];
      try {
        const { definition, blanks } = matchStep(step.text, vocabulary);
        await definition.run(world, { blanks, step, following: [] });
        await world.sheets.settled();
        const wasEdited = world.last?.what === step.text && world.last.changedCells.length > 0;
        isNewDay = step.text.startsWith('today is') || (isNewDay && !wasEdited);
        if (hasItsTabs(world)) wrong.push(...(await lookAt(world, step, ran, own, isNewDay, ledger)));
      } catch (error) {
        // What the spreadsheet itself lets no hand do, as a column moved to where it stands, is no step.
        if (isHandOfAPerson(step.text) && !(error instanceof StepFailure)) {
          steps.pop();
          if (first.includes(step)) return { steps, failure: null };
          continue;
        }
        wrong.push(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
      }
      const [says] = wrong;
      if (says !== undefined) {
        return { steps, failure: { kind: kindOf(says), says: wrong.join('\n'), steps } };
      }
    }
  } finally {
    await world.close();
  }
};

export const replay = (steps: readonly ScenarioStep[]): Promise<Story> => play(steps, () => null);
