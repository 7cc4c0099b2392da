import { cutLine } from '../../src/budget/cut-line';
import { cutLineInWords } from '../../src/budget/sentences/cut-line-in-words';
import { planCommit } from '../../src/budget/decisions/plan-commit';
import { allocationOf, baseRequests, committedWorld, openWorld, points, requestOf } from './base-case';

const quarter = { quarter: '2026-Q4', fill: 'Skip to fit', unit: 'story points' } as const;

test('Base case: five are above the line, SAP does not fit by 15, Mobile approvals by 2', () => {
  const { above, below, used, left } = cutLine(baseRequests, points(100), quarter);
  expect(above.map(({ request }) => request.title)).toEqual([
    'HubSpot',
    'SSO',
    'Audit log',
    'Bulk import',
    'Usage report',
  ]);
  expect(below.map(({ request, why, shortBy }) => [request.title, why, shortBy])).toEqual([
    ['SAP', 'does not fit by 15', points(15)],
    ['Mobile approvals', 'does not fit by 2', points(2)],
  ]);
  expect([used, left]).toEqual([points(90), points(10)]);
});

const large = [
  requestOf(1, 'Portal', { estimate: points(60) }),
  requestOf(2, 'SAP', { estimate: points(50) }),
  requestOf(3, 'SSO', { estimate: points(40) }),
];

test('Skip to fit lets a smaller request below use what is left', () => {
  expect(cutLine(large, points(100), quarter).above.map(({ request }) => request.title)).toEqual([
    'Portal',
    'SSO',
  ]);
});

test('Strict stops at the first that does not fit, and the rest waits behind it', () => {
  const { above, below } = cutLine(large, points(100), { ...quarter, fill: 'Strict' });
  expect(above.map(({ request }) => request.title)).toEqual(['Portal']);
  expect(below.map(({ why }) => why)).toEqual(['does not fit by 10', 'waits behind SAP']);
});

test('A request waits for its Not before, and for an estimate; Strict is not stopped by either', () => {
  const requests = [
    requestOf(1, 'Later', { notBefore: '2027-Q1' }),
    requestOf(2, 'Unknown', { estimate: null }),
    requestOf(3, 'Nothing', { estimate: 0 }),
    requestOf(4, 'Now', { notBefore: '2026-Q4' }),
    requestOf(5, 'Past', { notBefore: '2026-Q1' }),
  ];
  const { above, below } = cutLine(requests, points(100), { ...quarter, fill: 'Strict' });
  expect(below.map(({ why }) => why)).toEqual(['not before 2027-Q1', 'no estimate', 'no estimate']);
  expect(above.map(({ request }) => request.title)).toEqual(['Now', 'Past']);
});

test('What exactly fits is in', () => {
  expect(cutLine(baseRequests, points(90), quarter).left).toBe(0);
  const [first] = cutLine(baseRequests, points(90) - 1, quarter).below;
  expect([first?.request.title, first?.why]).toEqual(['Usage report', 'does not fit by 0.1']);
});

test('Without room everything waits by its whole size', () => {
  expect(
    cutLine([requestOf(1, 'SAP', { estimate: points(25) })], points(-5), quarter).below[0]?.shortBy,
  ).toBe(points(25));
});

test('The cut line is said in words', () => {
  expect(cutLineInWords(cutLine(baseRequests, points(100), quarter), 'story points')).toBe(
    'HubSpot, SSO, Audit log, Bulk import and Usage report use 90. SAP (25) does not fit by 15.',
  );
  expect(cutLineInWords(cutLine([], 0, quarter), 'story points')).toBe('');
});

test('With a 10 % reserve the cut line uses 90 and 10 stay reserved', () => {
  const allocation = allocationOf({ reserve: points(10) });
  const requests = [...baseRequests.slice(0, 5), requestOf(6, 'Small', { estimate: points(5) })];
  const plan = planCommit(openWorld({ allocation, requests }));
  expect(plan).toMatchObject({
    budget: points(100),
    reserve: points(10),
    uses: points(90),
    remainingAfter: points(10),
  });
  expect(plan.waits.map(({ why }) => why)).toEqual(['does not fit by 5, planned for 2027-Q1']);
});

test('What waits says where it is planned', () => {
  expect(planCommit(openWorld()).waits.map(({ request, why }) => [request.title, why])).toEqual([
    ['SAP', 'does not fit by 15, planned for 2027-Q1'],
    ['Mobile approvals', 'does not fit by 2, planned for 2027-Q1'],
  ]);
});

test('A committed quarter plans nothing more into itself, and what is committed no longer waits', () => {
  const plan = planCommit(committedWorld());
  expect(plan.goesIn).toEqual([]);
  expect(plan.waits.map(({ request }) => request.title)).toEqual(['SAP', 'Mobile approvals']);
});
