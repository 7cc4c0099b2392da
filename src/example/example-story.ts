/** The story of the example: who decides what, and on which day. */
import type { Allocation } from '../budget/allocation';
import { toAmount, type Amount } from '../budget/amount';
import type { Decision } from '../budget/decision';
import type { Asker } from '../budget/decisions/asker';
import type { Change } from '../budget/decisions/change';
import { decideChange } from '../budget/decisions/decide-change';
import { decideClose } from '../budget/decisions/decide-close';
import { decideCommit } from '../budget/decisions/decide-commit';
import { decideMeeting } from '../budget/decisions/decide-meeting';
import { stateOf } from '../budget/ledger/state-of';
import { identified, type Person } from '../budget/people/person';
import type { PlainDate } from '../budget/plain-date';
import { daysIn } from '../budget/quarter';
import type { Request } from '../budget/request';
import type { World } from '../budget/world';
import type { ExampleKey } from './example-requests';

export interface ExampleCast {
  readonly before: Allocation;
  readonly current: Allocation;
  readonly after: Allocation;
  /** As they end up; the story starts with all of them open. */
  readonly requests: Readonly<Record<ExampleKey, Request>>;
  readonly today: PlainDate;
  /** Who commits and changes; '' where Google does not say. */
  readonly vpOfSales: string;
  readonly vpOfProduct: string;
}

export interface ExampleStep {
  readonly allocation: Allocation;
  /** Days after the quarter's start; a step that would lie in the future happens today. */
  readonly day: number;
  readonly built?: Partial<Record<ExampleKey, number>>;
  /** A meeting, which only takes place in weeks gone: this week's is for whoever looks at the example. */
  readonly isMeeting?: boolean;
  readonly decide: (world: World) => Decision;
}

/** Where Google does not say who loads the example, somebody has to have accepted what is in it all the same. */
const personCalled = (email: string, role: string): Person =>
  email === '' ? { name: role, isIdentified: false } : identified(email);

/**
 * Drop on day 35 of 92: 8 sunk and 3 disruption of Teams' 20, as in example A of product.md. The quarter before shows what
 * else there is: a pause (2), a pull by product (6 back), growth of started work (4, and 0.9 for the interruption), a
 * re-estimate that costs sales nothing, refunds of 4 and 3, and the approver taking what is left before the quarter is closed.
 */
export const exampleStory = ({
  before,
  current,
  requests,
  vpOfSales,
  vpOfProduct,
}: ExampleCast): readonly ExampleStep[] => {
  const id = (key: ExampleKey): string => requests[key].id;
  const sales: Asker = { who: personCalled(vpOfSales, 'VP of Sales'), askedBy: '', reason: '' };
  const product: Asker = { who: personCalled(vpOfProduct, 'VP of Product'), askedBy: '', reason: '' };
  const approver: Asker = { who: personCalled(before.approver, 'Approver'), askedBy: '', reason: '' };
  const points = (value: number): Amount => toAmount(value, 'story points');
  const commit = (allocation: Allocation, keys: readonly ExampleKey[]): ExampleStep => ({
    allocation,
    day: 1,
    decide: (world) => decideCommit(world, sales, keys.map(id)),
  });
  const change =
    (asker: Asker) =>
    (
      allocation: Allocation,
      day: number,
      what: Change,
      reason: string,
      built: ExampleStep['built'] = {},
    ): ExampleStep => ({
      allocation,
      day,
      built,
      decide: (world) => decideChange(world, [what], { ...asker, reason }),
    });
  const bySales = change(sales);
  const byProduct = change(product);
  const ship = (allocation: Allocation, day: number, key: ExampleKey, actual: number): ExampleStep =>
    byProduct(
      allocation,
      day,
      { kind: 'ship', id: id(key), actual: points(actual) },
      'Released to all customers',
    );
  const meet = (day: number, built: NonNullable<ExampleStep['built']>): ExampleStep => ({
    allocation: current,
    day,
    built,
    isMeeting: true,
    decide: (world) => decideMeeting(world, sales, []),
  });
  /** What its rows say for good, once it is shelved and shipped. */
  const done = { teams: 40, templates: 100 };
  return [
    commit(before, ['hubspot', 'salesforce', 'twoFactor', 'exportAudit']),
    bySales(
      before,
      20,
      { kind: 'pause', id: id('twoFactor') },
      'Initech’s security review moved by a month',
      {
        twoFactor: 20,
      },
    ),
    byProduct(
      before,
      26,
      { kind: 'pull', id: id('exportAudit'), cause: 'Product' },
      'An incident takes the week that was meant for it',
    ),
    bySales(
      before,
      33,
      { kind: 'grow', id: id('salesforce'), by: points(4) },
      'Globex needs custom fields to sign',
      { salesforce: 25 },
    ),
    ship(before, 40, 'hubspot', 26),
    byProduct(
      before,
      48,
      { kind: 're-estimate', id: id('salesforce'), to: points(50) },
      'Rate limits need a queue of our own',
      { salesforce: 40 },
    ),
    ship(before, 62, 'twoFactor', 17),
    ship(before, 84, 'salesforce', 49),
    {
      allocation: before,
      day: 90,
      decide: (world) =>
        decideChange(world, [{ kind: 'take', amount: stateOf(world).remaining }], {
          ...approver,
          reason: 'What is left goes into the incident',
        }),
    },
    { allocation: before, day: daysIn(before), decide: (world) => decideClose(world, sales) },
    commit(current, ['singleSignOn', 'auditLogs', 'teams', 'customRoles', 'sla', 'templates']),
    meet(8, { teams: 10 }),
    meet(15, { teams: 20, templates: 40 }),
    meet(22, { teams: 30, templates: 80, singleSignOn: 5 }),
    meet(29, { teams: 40, templates: 100, singleSignOn: 15 }),
    ship(current, 30, 'templates', 6),
    bySales(
      current,
      35,
      { kind: 'drop', id: id('teams') },
      'Umbrella decided for another chat; Hooli needs roles first',
      { teams: 40 },
    ),
    meet(36, { ...done, singleSignOn: 30, auditLogs: 10 }),
    bySales(current, 41, { kind: 'add', id: id('slaReports') }, 'Acme asks for it in the renewal'),
    meet(43, { ...done, singleSignOn: 40, auditLogs: 20 }),
  ];
};
