/** The middle of a quarter, before five requests have shipped. */
import type { HealthView } from '../../../src/actions/api';

export const healthView: HealthView = {
  quarter: '2026-Q4',
  says: 'Week 6 of 13: 38 % of the quarter has gone, and 19 of 100 points are used.',
  lists: [
    {
      heading: 'How it goes',
      notes: [
        { label: 'Said and done', text: '0 of 5 requests shipped, 0 of 90 points (0 %)' },
        { label: 'Churn', text: 'gross 44.4 %, net 0 %: 20 in and 20 out, of 90 committed' },
        { label: 'Estimates', text: 'not enough: 0 of 5 shipped requests' },
      ],
    },
    {
      heading: 'Will not finish at this pace',
      notes: [{ label: 'SSO', text: '30 % built at 70 % of the quarter: 43 % by its end at this pace' }],
    },
    {
      heading: 'Changed by sales',
      notes: [{ label: 'Dropped', text: 'HubSpot: 8 built and lost, 3 disruption' }],
    },
    { heading: 'Changed by product and the company', notes: [] },
  ],
  ledger: 'All 8 entries of the ledger are as they were posted.',
  problems: [],
};
