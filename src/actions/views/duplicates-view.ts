/** What duplicates are looked for among, and what was merged before. */
import { nameOf } from '../../budget/name-of';
import { whyNot } from '../../budget/role';
import type { DuplicatesView } from '../api';
import type { Desk } from '../desk';
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
        says: into ? `into ${nameOf(into)}` : `into ${mergedInto || 'a request that is not named'}`,
      };
    }),
  whyNot: whyNot(who, world.allocation, 'merge'),
  problems: [],
});
