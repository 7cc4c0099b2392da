/** What is shown is what is posted, and what is looked at, refused, proposed or pressed again changes nothing. */
import { decideChange } from '../../../src/budget/decisions/decide-change';
import { decideClose } from '../../../src/budget/decisions/decide-close';
import { decideCommit } from '../../../src/budget/decisions/decide-commit';
import { decideUndo } from '../../../src/budget/decisions/decide-undo';
import { isRefused } from '../../../src/budget/decision';
import { priceChange } from '../../../src/budget/decisions/price-change';
import type { LedgerEntry } from '../../../src/budget/ledger-entry';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { requestOutlooks } from '../../../src/budget/requests/request-outlook';
import { emptyRecord } from '../meetings/empty-record';
import { weeklyPage } from '../../../src/budget/weekly/weekly-page';
import { add, requestOf } from '../base-case';
import { sales } from '../histories';
import { stripOfWorld } from './strip-of-world';
import { forEachStep, forEachPosting, forEachEnd } from './for-each';
import { everyChange } from './every-change';

const total = (rows: readonly LedgerEntry[], of: (row: LedgerEntry) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

test('Preview = posting: what was shown is what is posted, to the step', () => {
  forEachPosting(({ before, changes, after }, rows) => {
    if (changes.length === 0) return;
    const priced = priceChange(before, changes);
    const own = rows.filter(({ quarter }) => quarter === before.allocation.quarter);
    expect(priced.refusals).toEqual([]);
    expect(total(own, ({ sunk }) => sunk)).toBe(priced.sunk);
    expect(total(own, ({ disruption }) => disruption)).toBe(priced.disruption);
    expect(total(own, ({ priceShown }) => priceShown)).toBe(priced.shown.sunk + priced.shown.disruption);
    expect(total(own, ({ effect }) => effect)).toBe(priced.back - priced.needs);
    expect(stateOf(after).remaining).toBe(priced.remainingAfter);
    expect(stateOf(after).changes).toBe(stateOf(before).changes + (priced.chargeable ? 1 : 0));
  });
});

test('What the preview refuses the posting refuses, and the other way round', () => {
  forEachEnd((before) => {
    for (const changes of everyChange(before)) {
      const isForbidden = priceChange(before, changes).refusals.length > 0;
      expect(isRefused(decideChange(before, changes, sales))).toBe(isForbidden);
    }
  }, 60);
});

test('The order of the rows never matters: same strip, same prices, same page', () => {
  forEachEnd((after) => {
    const turned = {
      ...after,
      requests: [...after.requests].reverse(),
      allocations: [...after.allocations].reverse(),
    };
    expect(stripOfWorld(turned)).toEqual(stripOfWorld(after));
    expect(weeklyPage(turned, emptyRecord)).toEqual(weeklyPage(after, emptyRecord));
    expect(requestOutlooks(turned)).toEqual(requestOutlooks(after));
    for (const changes of everyChange(after)) {
      expect(priceChange(turned, changes)).toEqual(priceChange(after, changes));
    }
  }, 60);
});

test('Previews and refusals change nothing at all', () => {
  forEachEnd((before) => {
    const copy = structuredClone(before);
    for (const changes of everyChange(before)) priceChange(before, changes);
    decideCommit(before, sales);
    decideUndo(before, sales);
    decideClose(before, sales);
    expect(before).toEqual(copy);
  }, 60);
});

test('A proposed commit changes no total', () => {
  forEachPosting(({ before, after }, rows) => {
    if (!rows.some(({ event }) => event === 'Proposed')) return;
    expect(stripOfWorld(after)).toEqual(stripOfWorld(before));
  });
});

test('Taking up the offer makes it fit, with just what was said to be left', () => {
  forEachStep(({ after }) => {
    const wish = requestOf(99, 'Late wish', { estimate: 250, rank: 99 });
    const asked = { ...after, requests: [...after.requests, wish] };
    const { alsoDrop } = priceChange(asked, [add('R-99')]);
    if (!alsoDrop) return;
    const changes = [...alsoDrop.drops.map(({ change }) => change), add('R-99')];
    expect(priceChange(asked, changes)).toMatchObject({
      refusals: [],
      remainingAfter: alsoDrop.leaves,
      shortBy: 0,
    });
  });
});

test('A commit pressed again posts nothing, by whomever', () => {
  forEachStep(({ after }) => {
    if (stateOf(after).status === 'open') return;
    expect(isRefused(decideCommit(after, sales))).toBe(true);
  }, 60);
});

test('A quarter closed again posts nothing, by whomever', () => {
  forEachPosting(({ kind, before, after }) => {
    if (kind !== 'close') return;
    expect(isRefused(decideClose({ ...after, allocation: before.allocation }, sales))).toBe(true);
  });
});
