/** How every story of the fuzz begins: product.md's base case, people with roles, and cells that are nobody's but their owner's. */
import type { ScenarioStep } from '../features/runner/scenario';

export const people = {
  sales: 'vp.sales@example.com',
  product: 'vp.product@example.com',
  approver: 'ceo@example.com',
  rep: 'rep@example.com',
  viewer: 'viewer@example.com',
} as const;

const step = (text: string, table?: readonly (readonly string[])[]): ScenarioStep => ({
  text,
  line: 0,
  ...(table && { table }),
});

const requests = [
  ['1', 'HubSpot', '20'],
  ['2', 'SSO', '30'],
  ['3', 'Audit log', '15'],
  ['4', 'Bulk import', '10'],
  ['5', 'Usage report', '15'],
  ['6', 'SAP', '25'],
  ['7', 'Mobile approvals', '12'],
] as const;

export interface Beginning {
  /** After the commit most of the rules are. */
  readonly isCommitted: boolean;
  /** The quarter after it has its row. */
  readonly hasNext: boolean;
  /** Without, everyone may do everything. */
  readonly hasPeople: boolean;
  /** Charge, Shadow or Locked. */
  readonly mode: string;
  /** One, or Both: then a commit is proposed by one and confirmed by the other. */
  readonly signOff: string;
}

const quarter = (
  name: string,
  starts: string,
  ends: string,
  { mode, signOff, hasPeople }: Beginning,
): readonly string[] => [
  name,
  starts,
  ends,
  'story points',
  '1000',
  '10%',
  mode,
  signOff,
  ...[people.sales, people.product, people.approver].map((email) => (hasPeople ? email : '')),
];

export const firstSteps = (beginning: Beginning): readonly ScenarioStep[] => [
  step('today is 2026-10-01'),
  step('the Allocation', [
    [
      'Quarter',
      'Starts',
      'Ends',
      'Unit',
      'Capacity',
      'Sales share',
      'Mode',
      'Sign-off',
      'VP of Sales',
      'VP of Product',
      'Approver',
    ],
    quarter('2026-Q4', '2026-10-01', '2026-12-31', beginning),
    ...(beginning.hasNext ? [quarter('2027-Q1', '2027-01-01', '2027-03-31', beginning)] : []),
  ]),
  step('the Requests', [['Rank', 'Request', 'Estimate'], ...requests]),
  step('I type "mine" in Sheet1!A1'),
  step('I insert a column left of column 1 of Requests'),
  step('I type "My own" in Requests!A1'),
  step('I type "call Ann" in Requests!A2'),
  step('I type "call Bob" in Requests!A7'),
  step('I type "=BUDGET_REMAINING()" in Sheet1!B1'),
  step(`I am ${people.sales}`),
  ...(beginning.isCommitted ? [step('I commit the quarter 2026-Q4')] : []),
  ...(beginning.isCommitted && beginning.signOff === 'Both' && beginning.hasPeople
    ? [step(`I am ${people.product}`), step('I commit the quarter 2026-Q4')]
    : []),
];
