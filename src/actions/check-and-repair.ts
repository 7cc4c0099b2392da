/** Check and repair: everything that is not as it should be, and what can be put right on request. */
import { outcomes as words } from '../words/en/outcomes';
import { fill } from '../words/fill';
import { refreshFunctions } from '../sheets/refresh-functions';
import { isReadable, readWorkbook } from '../sheets/workbook';
import type { CheckView, RepairOutcome } from './api';
import { openDesk } from './run/desk';
import { giveIds } from './sync/give-ids';
import { locateProblem } from './views/locate-problem';
import { problemViews } from './views/problem-views';
import { busy } from './run/refused';
import { keyOf, type Finding } from './repair/finding';
import { inspect } from './repair/inspect';
import { syncRequests } from './sync/sync-requests';
import { hasRunFor } from './run/time-left';
import { underLock } from './run/under-lock';
import { beginWriting } from './memory/unfinished';
import { homeView } from './views/home-view';

/** Writes nothing. */
export const check = (quarter: string): CheckView => checked(quarter).view;

const checked = (quarter: string) => {
  const desk = openDesk(quarter);
  const { findings, tabs, looked } = inspect(desk.who);
  const shown = findings.map((finding) => ({
    ...locateProblem(finding.problem, tabs),
    key: keyOf(finding),
    writes: finding.mend === null ? '' : finding.writes,
    isChoice: finding.isChoice === true,
  }));
  const isFound = ({
    code,
    tab,
    cell,
  }: {
    readonly code: string;
    readonly tab: string;
    readonly cell: string;
  }) => shown.some((finding) => finding.code === code && finding.tab === tab && finding.cell === cell);
  const left = problemViews(desk.problems, desk.workbook).filter((problem) => !isFound(problem));
  return { desk, view: { findings: shown, left, looked } };
};

/** Each stage moves what the next one looks at, so every one begins with a look of its own. */
const stages = 3;

/**
 * A stage is begun within this time, or is left for the next press: where every call is as slow as Google has ever been, a stage
 * of ten thousand requests and the look at the end take five of the six minutes that a run has.
 */
const lastBeginning = 40_000;

/** Only what `keys` name: nothing is written that nobody has seen. Pressed again it finds nothing left to write. */
export const repair = (quarter: string, keys: readonly string[]): RepairOutcome =>
  underLock((): RepairOutcome => {
    const { who } = openDesk(quarter);
    const wanted = new Set(keys);
    let count = 0;
    let isLate = false;
    if (wanted.size > 0) beginWriting();
    for (let round = 0; round < stages && wanted.size > 0; round++) {
      isLate = round > 0 && hasRunFor(lastBeginning);
      if (isLate) break;
      const due = inspect(who).findings.filter(
        (finding) => finding.mend !== null && wanted.has(keyOf(finding)),
      );
      const stage = Math.min(...due.map((finding) => finding.stage));
      const now: readonly Finding[] = due.filter((finding) => finding.stage === stage);
      for (const finding of now) {
        finding.mend?.();
        wanted.delete(keyOf(finding));
      }
      count += now.length;
      SpreadsheetApp.flush();
      if (now.length === due.length) break;
    }
    if (count > 0) follow(quarter);
    const { desk, view } = checked(quarter);
    const rest = isLate ? words.repairedSoFar : words.repairedInPart;
    const said =
      count === 0
        ? words.nothingToRepair
        : fill(wanted.size > 0 ? rest : words.repaired, { n: count, of: keys.length });
    return { ok: true, said, home: homeView(desk), view };
  }, busy);

/** As after any edit: what follows from the cells follows, wherever they can be read again. */
const follow = (quarter: string): void => {
  const workbook = readWorkbook(quarter);
  if (!isReadable(workbook)) return;
  const isMisshapen = workbook.problems.some(({ place }) => place?.row === 1);
  if (!isMisshapen) syncRequests(giveIds(workbook));
  refreshFunctions(workbook.spreadsheet);
};
