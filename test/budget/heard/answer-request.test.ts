/** Answering a request that waits for one. */
import { answerRequest, isRequestAnswer } from '../../../src/budget/heard/answer-request';
import type { Status } from '../../../src/budget/request';
import { requestOf } from '../base-case';

const today = '2026-11-05';
const requests = [
  requestOf(1, 'HubSpot'),
  requestOf(2, 'SAP', { status: 'New' }),
  requestOf(3, 'SSO', { status: 'New' }),
];
const answered = (id: string, answer: string, reason = '') =>
  // A forged call may send anything.
  answerRequest({ requests, today }, id, answer as 'Endorsed', reason);
const codes = (...given: Parameters<typeof answered>): string[] => {
  const answer = answered(...given);
  return isRequestAnswer(answer) ? [] : answer.map(({ code }) => code);
};

test('endorsing keeps the rank and needs no reason', () => {
  expect(answered('R-2', 'Endorsed')).toEqual({
    row: 3,
    status: 'Endorsed',
    ranks: new Map(),
    note: '',
    says: 'R-2 SAP is endorsed: it waits in the queue, at rank 2.',
  });
});

test('declining lets the rank go, closes up behind it, and keeps the day and the reason on one line', () => {
  expect(answered('R-2', 'Declined', ' Too\nsmall ')).toEqual({
    row: 3,
    status: 'Declined',
    ranks: new Map<number, number | ''>([
      [3, ''],
      [4, 2],
    ]),
    note: 'Declined on 5 November 2026: Too small',
    says: 'R-2 SAP is declined: the reason is in its Notes.',
  });
});

test.each<[string, string, string, string]>([
  ['a decline needs its reason', 'R-2', 'Declined', 'reason-missing'],
  ['what is answered is not answered twice', 'R-1', 'Endorsed', 'answered-already'],
  ['what is gone can not be answered', 'R-9', 'Endorsed', 'unknown-request'],
])('%s', (_rule, id, answer, code) => {
  expect(codes(id, answer)).toEqual([code]);
});

test.each<Status>(['Committed', 'Building', 'Shipped', 'Shelved', 'Merged'])(
  'no answer makes it %s',
  (status) => {
    expect(answered('R-2', status, 'forged')).toMatchObject({ status: 'Declined' });
  },
);
