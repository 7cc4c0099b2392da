/** Situations that several tests and photographs start from. */
import type { ProblemView } from '../../../src/actions/api';
import type { FakeState } from './state';

export const committed: Partial<FakeState> = { phase: 'Committed' };
export const problems: ProblemView[] = [
  { code: 'rank-tie', tab: 'Requests', cell: 'A5', says: 'Rank 3 is used twice: Audit log and Bulk import.' },
  { code: 'estimate-missing', tab: 'Requests', cell: 'H9', says: 'Mobile approvals has no estimate yet.' },
];
export const afterDrop: Partial<FakeState> = {
  ...committed,
  committed: ['R-2', 'R-3', 'R-4', 'R-5'],
  shelf: ['R-1'],
  sunk: 8,
  disruption: 3,
  undo: {
    what: 'Drop HubSpot',
    says: 'HubSpot dropped on 5 November 2026 by vera@example.com; can be undone until 7 November 2026.',
  },
};
export const otherSide: Partial<FakeState> = {
  otherSide: ['SSO is expected to take 12 points over its price.', '1 request pulled by product.'],
  freeExits: [
    {
      label: 'Drop SSO free of charge: 30 come back',
      change: { kind: 'drop', quarter: '2026-Q4', out: 'R-2' },
    },
  ],
};
export const proposed =
  'Proposed commit: signed by vera@example.com at 10:04 on 28 September 2026. It waits for the second name.';
export const pending = [
  {
    key: 'R-1',
    tab: 'Requests',
    cell: 'E2',
    says: 'R-1 HubSpot: Status says Declined. Applied, it is dropped: costs 11, gives 9 back.',
    price: 'costs 11, gives 9 back',
    cost: 'costs 11',
    isCostly: true,
    whyNotApply: '',
  },
  {
    key: 'R-5',
    tab: 'Requests',
    cell: 'G6',
    says: 'R-5 Usage report: Price says 12, and it was committed at 15.',
    price: '',
    cost: '',
    isCostly: false,
    whyNotApply: 'A price is frozen at the commit, so this can only be reverted.',
  },
];
export const hostile =
  '=HYPERLINK("x") <img src=x onerror=alert(1)> 需要与我们的客户关系管理系统集成 🚀🚀 ' +
  'Donaudampfschifffahrtsgesellschaftskapitaenspatentpruefungskommissionsvorsitzender';
