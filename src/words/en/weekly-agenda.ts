/** 'To decide today': what the weekly page puts before the meeting. */
import { topic } from '../topic';

export const weeklyAgenda = topic('weeklyAgenda', {
  heading: 'To decide today',
  /** Each stands before its note. */
  labels: {
    overBudget: 'Over budget',
    commit: 'Commit',
    approver: 'Approver',
    byHand: 'Edited by hand',
    freeExit: 'Free exit',
    unanswered: 'Unanswered',
    shelf: 'Shelf',
    promise: 'Promise',
  },
  /** {second}: who has to confirm it too. */
  proposed: {
    one: 'Proposed by {by} on {day}: {n} request, {amount}. It waits for {second}.',
    other: 'Proposed by {by} on {day}: {n} requests, {amount}. It waits for {second}.',
  },
  freeExit:
    '{title}: product expects {estimate} at a price of {price}, so sales may drop it free of charge and {price} come back',
  /** {titles}: the first of them, and how many more there are. */
  unanswered: {
    one: '{n} request has had no answer for 14 days or more: {titles}',
    other: '{n} requests have had no answer for 14 days or more: {titles}',
  },
  /** The last name of a list: 'SSO, Audit log and 4 more'. */
  moreNames: '{n} more',
  shelved: {
    one: '{titles} went to the shelf: show it, reuse its ideas, thanks to those who built it',
    other: '{titles} went to the shelf: show them, reuse their ideas, thanks to those who built them',
  },
  /** What was promised to a customer: {promise} is made of the clauses below, with commas between them. */
  promised: '{title}: {promise}',
  promise: {
    plain: 'promised',
    to: 'promised to {customer}',
    wasDue: 'was due {day}',
    due: 'due {day}',
    /** By what Paid by says. */
    paidBy: { Sales: 'sales pays', Product: 'product pays' },
    nobodyPays: 'nobody has said who pays',
  },
});
