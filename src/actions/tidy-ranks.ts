/** Tidy ranks: closes gaps, keeps the order, puts unranked open requests last. */
import { outcomes as words } from '../words/en/outcomes';
import { count } from '../words/count';
import { rankRowOf } from '../budget/ranking/rank-row-of';
import { tidyRanks as tidied } from '../budget/ranking/tidy-ranks';
import { notYourRole } from '../budget/problems/of-people';
import { whyNot } from '../budget/people/role';
import { refreshFunctions } from '../sheets/refresh-functions';
import { accepted } from './run/accepted';
import type { Outcome } from './api';
import { busy, refused } from './run/refused';
import { isOpenDesk, openRequests } from './run/open-requests';
import { syncRequests } from './sync/sync-requests';
import { underLock } from './run/under-lock';
import { beginWriting } from './memory/unfinished';

export const tidyRanks = (quarter: string): Outcome =>
  underLock(() => {
    const desk = openRequests(quarter);
    if (!isOpenDesk(desk)) return desk;
    const notAllowed = whyNot(desk.who, desk.world.allocation, 'tidy ranks');
    if (notAllowed !== '') return refused(desk, [notYourRole(notAllowed)]);
    const { workbook, world } = desk;
    // Open is what the ledger knows as open: work that a hand has typed Shelved keeps its rank until that is settled.
    const moved = tidied(world.requests.map(rankRowOf));
    if (moved.size === 0) return accepted(desk, workbook, words.tidyAlready);
    const requests = workbook.requests.map((request) => ({
      ...request,
      rank: moved.get(request.row) ?? request.rank,
    }));
    beginWriting();
    const synced = syncRequests({ ...workbook, requests });
    refreshFunctions(workbook.spreadsheet);
    return accepted(desk, synced, count(words.tidied, moved.size));
  }, busy);
