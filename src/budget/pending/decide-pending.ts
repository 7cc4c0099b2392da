/** Decides the pending changes that were chosen, as one event: the rows to post, or every reason why not. */
import { pendingEdits as words } from '../../words/en/pending-edits';
import { isRefused, type Decision } from '../decision';
import type { Asker } from '../decisions/asker';
import { idOf, type Change } from '../decisions/change';
import { decideChange } from '../decisions/decide-change';
import { post } from '../ledger/post';
import { baseBudget } from '../ledger/state-of';
import type { DraftEntry } from '../ledger-entry';
import type { Problem } from '../problem';
import { onlyRevert, settleTogether } from '../problems/of-pending';
import { notYourRole } from '../problems/of-people';
import { whyNot } from '../people/role';
import type { World } from '../world';
import { committedCopy } from './committed-copy';
import type { PendingChange } from './pending-change';
import { pendingChanges } from './pending-changes';

/** Stands where a reason has to be while deciding; each row then says what was typed. */
const typedByHand = (): string => words.typedByHand;

/** Of several changes of one request the first ones, then the second ones: a price, then the estimate, then the title. */
const inRounds = (changes: readonly Change[]): Change[][] => {
  const rounds: Change[][] = [];
  const counts = new Map<string, number>();
  for (const change of changes) {
    const id = idOf(change);
    const round = counts.get(id) ?? 0;
    counts.set(id, round + 1);
    rounds[round] = [...(rounds[round] ?? []), change];
  }
  return rounds;
};

const cannotApply = (chosen: readonly PendingChange[]): Problem[] =>
  chosen.filter(({ whyNotApply }) => whyNotApply !== '').map(onlyRevert);

/** Less built than was seen is product's word, as an estimate is; a copy's own ID is nobody's privilege. */
const mayNotAccept = ({ allocation }: World, chosen: readonly PendingChange[], { who }: Asker): Problem[] => {
  const isAccepting = chosen.some(({ applies }) => applies.some(({ kind }) => kind === 'accept built'));
  const says = isAccepting ? whyNot(who, allocation, 're-estimate') : '';
  return says === '' ? [] : [notYourRole(says)];
};

/** The estimate moves with the price, so one that was typed over as well would be lost unheard. */
const leftBehind = (world: World, chosen: readonly PendingChange[]): Problem[] => {
  const priced = new Set(chosen.filter(({ kind }) => kind === 'price').map(({ request }) => request));
  if (priced.size === 0) return [];
  const keys = new Set(chosen.map(({ key }) => key));
  return pendingChanges(world)
    .filter(({ key, kind, request }) => kind === 'estimate' && priced.has(request) && !keys.has(key))
    .map(settleTogether);
};

const eachOnce = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ says }, index) => problems.findIndex((other) => other.says === says) === index);

/** What the rows say why, where the person gave no reason; and the base that a grant or a take has followed the row to. */
const explained =
  (world: World, chosen: readonly PendingChange[], reason: string) =>
  (draft: DraftEntry): DraftEntry => {
    const pending = chosen.find(({ request, changes }) => request === draft.request && changes.length > 0);
    const follows = pending?.kind === 'allocation' ? { actual: baseBudget(world.allocation) } : {};
    const account = draft.reason.endsWith(typedByHand())
      ? `${draft.reason.slice(0, -typedByHand().length)}${pending?.says ?? typedByHand()}`
      : draft.reason;
    return { ...draft, ...follows, reason: reason === '' ? account : draft.reason };
  };

/**
 * `world` as typed; the price is that of the committed copy. Several edits of one request are decided one after the other
 * and posted together. HubSpot, 40 % built, typed Declined on day 35: Dropped, sunk 8, disruption 3, 9 back.
 */
export const decidePending = (world: World, chosen: readonly PendingChange[], asker: Asker): Decision => {
  const reason = asker.reason.trim();
  const refusals: Problem[] = [
    ...cannotApply(chosen),
    ...leftBehind(world, chosen),
    ...mayNotAccept(world, chosen, asker),
  ];
  const drafts: DraftEntry[] = [];
  let soFar = committedCopy(world);
  for (const round of inRounds(chosen.flatMap(({ changes }) => changes))) {
    const decision = decideChange(soFar, round, { ...asker, reason: reason || typedByHand() });
    if (isRefused(decision)) {
      refusals.push(...decision.refusals);
      continue;
    }
    drafts.push(...decision.entries);
    soFar = { ...soFar, ledger: [...soFar.ledger, ...post(soFar.ledger, decision.entries, world.now)] };
  }
  if (refusals.length > 0) return { refusals: eachOnce(refusals) };
  return { entries: drafts.map(explained(world, chosen, reason)) };
};
