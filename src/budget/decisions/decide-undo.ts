/** Decides Undo: reversing entries for what was confirmed last, or every reason why it stays. */
import type { Decision } from '../decision';
import { findBrokenSeals } from '../ledger/find-broken-seals';
import { foldQuarter } from '../ledger/fold-quarter';
import type { LedgerEntry } from '../ledger-entry';
import { isSameName, missingName, readSigned } from '../people/person';
import type { Problem } from '../problem';
import { nothingToUndo, quarterClosed, undoNotPossible } from '../problems/of-close';
import { notYourRole } from '../problems/of-people';
import { whyNot, type ActionName } from '../people/role';
import type { World } from '../world';
import type { Asker } from './asker';
import { kindBehind } from './kind-behind';
import { lastApply, type LastApply } from './last-apply';
import { reverseAll } from './reversal';
import { whyNotSign } from './sign-off';

const pulls: Readonly<Record<LedgerEntry['cause'], ActionName>> = {
  Sales: 'drop',
  Product: 'pull for product',
  Company: 'pull for the company',
  'No fault': 'pull for no fault',
};

/** The right that made it; a repayment goes with its loan. A part of built work that was free was cut as shippable. */
const actionBehind = ({ event, cause, builtBp, priceShown }: LedgerEntry): ActionName | undefined => {
  const kind = kindBehind(event);
  if (kind === 'pull') return pulls[cause];
  return kind === 'cut' && builtBp > 0 && priceShown === 0 ? 'cut shippable' : kind;
};

/** Whoever may make a change may take it back, and who has proposed a commit may withdraw it. */
const notTheirs = ({ allocation }: World, { who }: Asker, { kind, entries }: LastApply): string[] => {
  if (kind === 'change') {
    const needed = new Set(entries.flatMap((entry) => actionBehind(entry) ?? []));
    return [...new Set([...needed].map((action) => whyNot(who, allocation, action)))];
  }
  const isOwn = entries.some(({ acceptedBy }) => isSameName(readSigned(acceptedBy), who));
  const mayCommit = whyNotSign(who, allocation) === '' || (kind === 'proposal' && isOwn);
  return mayCommit ? [] : [whyNot(who, allocation, 'commit')];
};

const refusalsOf = (world: World, last: LastApply | null): Problem[] => {
  const { quarter } = world.allocation;
  const state = foldQuarter(world.ledger, quarter);
  if (state.status === 'closed') return [quarterClosed(state)];
  if (!last) return [nothingToUndo(quarter)];
  return last.whyNot === '' ? [] : [undoNotPossible(last.whyNot)];
};

/**
 * Example A undone: Dropped with 8, 3 and +9 is followed by 'Dropped, undone' with −8, −3 and −9; Remaining is 10 and the
 * next change the first again. What was confirmed together goes back together, the last row first.
 */
export const decideUndo = (world: World, asker: Asker): Decision => {
  const last = lastApply(world);
  const roles = last ? notTheirs(world, asker, last).filter((says) => says !== '') : [];
  const refusals: Problem[] = [
    ...missingName(asker.who),
    ...roles.map(notYourRole),
    ...findBrokenSeals(world.ledger).map(({ problem }) => problem),
    ...refusalsOf(world, last),
  ];
  return refusals.length > 0 || !last ? { refusals } : { entries: reverseAll(last.entries, asker) };
};
