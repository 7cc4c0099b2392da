/** What duplicates are looked for among, and what was merged before. */
import { viewMerged as words } from '../../words/en/view-merged';
import { fill } from '../../words/fill';
import { nameOf } from '../../budget/showing/name-of';
import { whyNot } from '../../budget/people/role';
import type { DuplicatesView } from '../api';
import type { Desk } from '../run/desk';
import { openRequestViews } from './open-request-view';

export const duplicatesView = ({ asTyped, world, who }: Desk): DuplicatesView => ({
  quarter: asTyped.allocation.quarter,
  open: openRequestViews(asTyped),
  merged: world.requests
    .filter(({ status, id }) => status === 'Merged' && id !== '')
    .map(({ id, title, mergedInto }) => {
      const into = world.requests.find((request) => request.id === mergedInto && mergedInto !== '');
      return {
        id,
        title,
        says: fill(words.into, { request: into ? nameOf(into) : mergedInto || words.unnamed }),
      };
    }),
  whyNot: whyNot(who, world.allocation, 'merge'),
  problems: [],
});
