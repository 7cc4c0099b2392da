/** Prices a new title: nothing; but it was frozen, so it is recorded. */
import { changeRefused as words } from '../../words/en/change-refused';
import { reasons } from '../../words/en/reasons';
import { fill } from '../../words/fill';
import { titleMissingToRename } from '../problems/of-changes';
import type { ChangeOf } from './change';
import type { EventContext } from './event-context';
import { findActive } from './find-active';
import { freeLine, type LineOrRefusal } from './priced-line';
import { progressOf } from './progress-of';

export const priceRename = (context: EventContext, change: ChangeOf<'rename'>): LineOrRefusal => {
  const commitment = findActive(context, change.id, words.done.renamed);
  if ('says' in commitment) return commitment;
  const { id, title: before, price } = commitment;
  const title = change.title.trim();
  if (title === '') return titleMissingToRename(id, before);
  const progress = progressOf(context.world, commitment);
  return {
    ...freeLine,
    change,
    event: 'Renamed',
    id,
    title,
    price,
    size: 0,
    ...progress,
    effect: 0,
    account: fill(reasons.was, { title: before }),
  };
};
