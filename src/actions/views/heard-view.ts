/** Who was heard, as the sidebar shows it. */
import { dealsTotal } from '../../budget/requests/deals';
import { closeTheLoop, withMerged } from '../../budget/heard/close-the-loop';
import { coverage } from '../../budget/heard/coverage';
import { metCustomers } from '../../budget/heard/met-customers';
import { motiveShares } from '../../budget/heard/motive-shares';
import { unanswered } from '../../budget/heard/unanswered';
import { whyNot } from '../../budget/people/role';
import {
  ageInWords,
  coverageInWords,
  dealsInWords,
  metInWords,
  motiveInWords,
  toTellInWords,
} from '../../budget/sentences/heard-in-words';
import { waitingRequests } from '../../budget/requests/waiting-requests';
import type { HeardView } from '../api';
import type { Desk } from '../run/desk';

export const heardView = ({ world, who }: Desk): HeardView => {
  const { allocation, requests, today } = world;
  const behind = new Set(waitingRequests(world).flatMap((request) => withMerged(request, requests)));
  return {
    quarter: allocation.quarter,
    unanswered: unanswered(requests, today).map(({ request: { id, title, customer }, age }) => ({
      id,
      title,
      note: [customer, ageInWords(age)].filter(Boolean).join(' · '),
    })),
    coverage: coverageInWords(coverage(requests, today)),
    motives: motiveShares(requests).map((share) => ({
      motive: motiveInWords(share),
      percent: share.percent,
    })),
    deals: dealsInWords(dealsTotal([...behind])),
    met: metInWords(metCustomers(requests, allocation), allocation.quarter),
    toTell: closeTheLoop(world).map((each) => ({ who: each.who, says: toTellInWords(each) })),
    whyNotDecline: whyNot(who, allocation, 'decline'),
    problems: [],
  };
};
