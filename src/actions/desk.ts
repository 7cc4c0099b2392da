/** What an action has before it when it begins: the workbook read once, who is asking, and what is wrong so far. */
import type { Allocation } from '../budget/allocation';
import { checkWorkbook } from '../budget/check-workbook';
import type { Problem } from '../budget/problem';
import { roleOf, type Role } from '../budget/role';
import type { World } from '../budget/world';
import { isReadable, readWorkbook, type Workbook } from '../sheets/workbook';
import { brokenSeals } from './broken-seals';
import { giveIds } from './give-ids';
import { readLastPosted, type LastPosted } from './last-posted';

export interface Desk {
  readonly workbook: Workbook;
  readonly world: World;
  /** E-mail of whoever runs the action; '' when Google does not say (google.md, fact 108). */
  readonly who: string;
  readonly role: Role;
  /** What can't be read, faults against the rules, a broken seal. */
  readonly problems: readonly Problem[];
}

export interface NoDesk {
  readonly who: string;
  readonly workbook?: Workbook;
  readonly problems: readonly Problem[];
}

/** `quarter` '' means the one today falls in, else the next one. Writes nothing. */
export const openDesk = (quarter: string): Desk | NoDesk => {
  const who = Session.getActiveUser().getEmail();
  const read = readWorkbook(quarter);
  if (!isReadable(read)) return { who, problems: read.missing };
  const workbook = giveIds(read);
  const { allocation } = workbook;
  if (allocation === undefined) {
    const problems = workbook.problems.length > 0 ? workbook.problems : [noQuarterYet];
    return { who, workbook, problems };
  }
  return layOut(workbook, allocation, who, readLastPosted());
};

/** The desk once an action has posted: the same people, the workbook as it stands now, checked again. */
export const deskAfter = (desk: Desk, workbook: Workbook): Desk =>
  layOut(workbook, desk.world.allocation, desk.who);

const layOut = (workbook: Workbook, allocation: Allocation, who: string, lastPosted?: LastPosted): Desk => {
  const { allocations, requests, ledger, today } = workbook;
  const broken = brokenSeals(workbook, lastPosted);
  return {
    workbook,
    world: { allocation, allocations, requests, ledger, today },
    who,
    role: roleOf(who, allocation),
    problems: [
      ...workbook.problems,
      ...checkWorkbook({ allocations, requests, ledger }),
      ...broken.map(({ problem }) => problem),
    ],
  };
};

export const isDesk = (desk: Desk | NoDesk): desk is Desk => 'world' in desk;

const noQuarterYet: Problem = {
  code: 'no-quarter',
  place: { tab: 'Allocation', row: 2, header: 'Quarter' },
  says: 'Allocation has no quarter yet. In row 2 write its name (such as 2026-Q4), its first and last day and the capacity; blank sales share means 10 %.',
};
