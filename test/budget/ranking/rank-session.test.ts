/** The force-rank session: few questions, an order that the answers give, and what moved at its end. */
import fc from 'fast-check';
import { rankRowOf } from '../../../src/budget/ranking/rank-row-of';
import { ranksOfOrder } from '../../../src/budget/ranking/ranks-of-order';
import { sessionStep, type Answer, type SessionStep } from '../../../src/budget/ranking/rank-session';
import { movedInWords, whatMoved } from '../../../src/budget/ranking/what-moved';
import { requestOf } from '../base-case';

/** Somebody who knows the order they want answers every question. */
const answered = (
  frozen: readonly string[],
  wanted: readonly string[],
): { readonly steps: readonly SessionStep[]; readonly answers: readonly Answer[] } => {
  const answers: Answer[] = [];
  const steps: SessionStep[] = [];
  for (;;) {
    const step = sessionStep({ frozen, answers });
    steps.push(step);
    const { question } = step;
    if (question === null) return { steps, answers };
    answers.push(wanted.indexOf(question.placed) < wanted.indexOf(question.against) ? 'placed' : 'against');
  }
};

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `R-${index + 1}`);

const orders = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(fc.constant(ids(count)), fc.shuffledSubarray(ids(count), { minLength: count })));

test('The answers of somebody who knows what they want give that order, in at most 33 questions for twelve', () => {
  fc.assert(
    fc.property(orders, ([frozen, wanted]) => {
      const { steps, answers } = answered(frozen, wanted);
      expect(steps.at(-1)?.order).toEqual(wanted);
      expect(answers.length).toBeLessThanOrEqual(33);
    }),
  );
});

test('The number of questions it may take is right from the first, and never grows', () => {
  expect(sessionStep({ frozen: ids(12), answers: [] }).atMost).toBe(33);
  fc.assert(
    fc.property(orders, ([frozen, wanted]) => {
      const { steps, answers } = answered(frozen, wanted);
      const bounds = steps.map(({ atMost }) => atMost);
      expect(bounds).toEqual([...bounds].sort((one, other) => other - one));
      expect(bounds.at(-1)).toBe(answers.length);
    }),
  );
});

test('A session that was left goes on with the same question', () => {
  fc.assert(
    fc.property(orders, fc.nat(33), ([frozen, wanted], count) => {
      const { steps, answers } = answered(frozen, wanted);
      const left = Math.min(count, answers.length);
      expect(sessionStep({ frozen, answers: answers.slice(0, left) })).toEqual(steps[left]);
    }),
  );
});

test('One request, or none, needs no question', () => {
  expect(sessionStep({ frozen: [], answers: [] })).toEqual({
    question: null,
    order: [],
    asked: 0,
    atMost: 0,
  });
  expect(sessionStep({ frozen: ['R-1'], answers: [] }).question).toBeNull();
});

test('What moved is told with its biggest riser and faller', () => {
  const before = ids(12);
  const after = ['R-1', 'R-8', ...ids(7).slice(1), ...ids(12).slice(8)];
  const moved = whatMoved(before, after);
  expect(moved.riser).toEqual({ id: 'R-8', from: 8, to: 2 });
  expect(movedInWords(moved, (id) => (id === 'R-8' ? 'SAP' : id))).toBe(
    '7 of 12 moved; biggest riser SAP +6, biggest faller R-2 −1',
  );
  expect(movedInWords(whatMoved(before, before), String)).toBe('None of 12 moved');
});

test('Requests that came or went meanwhile have moved nowhere', () => {
  expect(whatMoved(['R-1', 'R-2'], ['R-2', 'R-9'])).toMatchObject({
    of: 1,
    moved: [{ id: 'R-2', from: 2, to: 1 }],
  });
});

test('The reordered share out the ranks they hold; everybody else keeps theirs', () => {
  const rows = [2, 5, 7, 9].map((rank, index) =>
    rankRowOf(requestOf(index + 1, `Request ${index + 1}`, { rank })),
  );
  expect(ranksOfOrder(rows, ['R-3', 'R-1', 'R-2'])).toEqual(
    new Map([
      [4, 2],
      [2, 5],
      [3, 7],
    ]),
  );
  expect(ranksOfOrder(rows, ['R-1', 'R-77', 'R-2'])).toEqual(new Map());
});
