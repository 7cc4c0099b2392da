import { decodeAllocations } from '../../src/sheets/decode-allocation';
import { postedTerms } from '../../src/sheets/posted-terms';
import type { AllocationHeader } from '../../src/sheets/columns/allocation-columns';
import type { ChangesHeader } from '../../src/sheets/columns/changes-columns';
import { tabOf } from './tab-of';

const row = {
  Quarter: '2026-Q4',
  Starts: '2026-10-01',
  Ends: '2026-12-31',
  Unit: 'story points',
  Capacity: 1000,
  'Change policy': 'Escalating',
};

const allocated = {
  Entry: 1,
  Quarter: '2026-Q4',
  Event: 'Allocated',
  Title: 'story points · Escalating · Charge',
  Reverses: 0,
};

const undone = { ...allocated, Entry: 2, Event: 'Allocated, undone', Reverses: 1 };

type Cells<Header extends string> = Partial<Record<Header, string | number>>;

const read = (allocation: Cells<AllocationHeader>, ...changes: readonly Cells<ChangesHeader>[]) => {
  const posted = postedTerms(tabOf<ChangesHeader>('Changes', ...changes));
  const { allocations, problems } = decodeAllocations(
    tabOf<AllocationHeader>('Allocation', { ...row, ...allocation }),
    posted,
  );
  const [decoded] = allocations;
  return { decoded, problems };
};

test('before anything is posted the cells decide', () => {
  const { decoded, problems } = read({
    Unit: 'engineering weeks',
    'Change policy': 'flat fee',
    Mode: 'Shadow',
  });
  expect(decoded).toMatchObject({ unit: 'engineering weeks', policy: 'Flat fee', mode: 'Shadow' });
  expect(problems).toEqual([]);
});

test('a policy typed after the commit counts for nothing and says when it would', () => {
  const { decoded, problems } = read({ 'Change policy': 'Flat fee' }, allocated);
  expect(decoded?.policy).toBe('Escalating');
  expect(problems).toEqual([
    {
      code: 'terms-edited',
      place: { tab: 'Allocation', row: 2, header: 'Change policy' },
      says: 'Change policy of 2026-Q4 is Flat fee, typed after the commit. 2026-Q4 goes on under Escalating until it is closed; an edit takes effect next quarter. Write Escalating back, and choose Flat fee in the row of 2027-Q1.',
      isNotice: true,
    },
  ]);
});

test('the mode is held like the policy, also against text that is no mode', () => {
  const { decoded, problems } = read({ Mode: '=free' }, allocated);
  expect(decoded?.mode).toBe('Charge');
  expect(problems.map(({ code, says, isNotice }) => [code, says, isNotice])).toEqual([
    [
      'terms-edited',
      "Mode of 2026-Q4 is '=free', typed after the commit. 2026-Q4 goes on under Charge until it is closed; an edit takes effect next quarter. Write Charge back.",
      true,
    ],
  ]);
});

test('a blank cell means the first choice, and differs only from another', () => {
  expect(read({ 'Change policy': '', Mode: '' }, allocated).problems).toEqual([]);
  const flat = { ...allocated, Title: 'story points · Flat fee · Charge' };
  expect(read({ 'Change policy': '' }, flat).problems[0]?.says).toContain(
    'Change policy of 2026-Q4 is blank',
  );
});

test('the unit is locked with the first entry, and the capacity is read in it', () => {
  const { decoded, problems } = read({ Unit: 'engineering weeks' }, allocated);
  expect(decoded).toMatchObject({ unit: 'story points', capacity: 10_000 });
  expect(problems[0]?.says).toBe(
    'Unit of 2026-Q4 is engineering weeks, typed after its first entry. The unit of 2026-Q4 is locked since its first entry, for every amount of it is in story points. Write story points back, and choose engineering weeks in the row of 2027-Q1.',
  );
});

test('an undone commit frees the policy and the mode, not the unit', () => {
  const { decoded } = read(
    { Unit: 'engineering weeks', 'Change policy': 'Sunk only', Mode: 'Locked' },
    allocated,
    undone,
  );
  expect(decoded).toMatchObject({ unit: 'story points', policy: 'Sunk only', mode: 'Locked' });
});

test('the terms of the commit that stands count, not those of one that was undone', () => {
  const again = { ...allocated, Entry: 3, Title: 'story points · Flat fee · Shadow' };
  expect(read({ 'Change policy': 'Flat fee', Mode: 'Shadow' }, allocated, undone, again)).toMatchObject({
    decoded: { policy: 'Flat fee', mode: 'Shadow' },
    problems: [],
  });
});

test('what was carried into a quarter locks its unit before its own commit', () => {
  const carried = { ...allocated, Event: 'Carried in', Title: 'story points · Escalating · Charge' };
  const { decoded } = read({ Unit: '% of capacity', 'Change policy': 'Flat fee' }, carried);
  expect(decoded).toMatchObject({ unit: 'story points', policy: 'Flat fee' });
});

test('a request that is titled like terms locks nothing', () => {
  const { decoded } = read(
    { Unit: 'engineering weeks' },
    { ...allocated, Event: 'Proposed', Request: 'R-1' },
  );
  expect(decoded?.unit).toBe('engineering weeks');
});
