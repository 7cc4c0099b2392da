/** What became of each request between two looks at it: its most telling word, and everything else beside it. */
import { joinClauses } from '../../words/join-clauses';
import { byRequest } from '../ledger/by-request';
import { standingEntries } from '../ledger/standing-entries';
import { rowsById } from '../requests/rows-by-id';
import { titleInWords } from '../sentences/title-in-words';
import { unitOf } from '../unit-of';
import type { World } from '../world';
import { factsBetween } from './facts-between';
import type { MeetingSnapshot } from './snapshot';
import { factInWords, labelOf, placeOf } from './telling-words';

export interface RequestChange {
  readonly id: string;
  readonly title: string;
  /** One of tellingWords, not yet as people read it. */
  readonly label: string;
  /** '30 % to 45 %; rank 6 → 1'; '' when the label says it all. */
  readonly text: string;
}

/**
 * Each changed request once, by how telling its word is and then in the order of `after`; without what moved in rank alone. Of
 * both ends only what the snapshots saw counts, and entries posted between them.
 */
export const requestChanges = (
  world: World,
  before: MeetingSnapshot,
  after: MeetingSnapshot,
): RequestChange[] => {
  const upTo = world.ledger.filter(({ entry }) => entry <= after.entry);
  const since = byRequest(
    standingEntries(upTo).filter(({ entry, event }) => entry > before.entry && event !== 'Proposed'),
  );
  const undone = byRequest(
    upTo.filter(({ entry, reverses }) => entry > before.entry && reverses > 0 && reverses <= before.entry),
  );
  const lastTitles = new Map(upTo.map(({ request, title }) => [request, title]));
  const rows = rowsById(world.requests);
  const then = new Map(before.requests.map((seen) => [seen.id, seen]));
  const now = new Map(after.requests.map((seen) => [seen.id, seen]));
  const isSameUnit = unitOf(world, before.quarter) === unitOf(world, after.quarter);
  const ids = new Set([...now.keys(), ...then.keys(), ...since.keys()]);
  return [...ids]
    .filter((id) => id !== '')
    .flatMap((id): RequestChange[] => {
      const facts = factsBetween({
        ...{ world, isSameUnit, thenDay: before.day, row: rows.get(id) },
        ...{ then: then.get(id), now: now.get(id) },
        ...{ entries: since.get(id) ?? [], undone: undone.get(id) ?? [] },
      });
      if (facts.length === 0) return [];
      const label = labelOf(facts);
      const chosen = facts.find((each) => each.label === label);
      const rest = facts.filter((each) => each !== chosen);
      const text = joinClauses([
        ...(chosen ? [factInWords(chosen, true)] : []),
        ...rest.map((each) => factInWords(each, false)),
      ]);
      const title = titleInWords(rows.get(id)?.title ?? lastTitles.get(id) ?? '');
      return [{ id, title: title === '' ? id : title, label, text }];
    })
    .sort((one, other) => placeOf(one.label) - placeOf(other.label));
};
