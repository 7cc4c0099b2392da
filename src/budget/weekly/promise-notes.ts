/** What somebody has promised a customer, for the two who have to keep it. */
import { weeklyAgenda as words } from '../../words/en/weekly-agenda';
import { fill } from '../../words/fill';
import { addDays } from '../plain-date';
import { isOpen, type Request } from '../request';
import { listWithCommas } from '../../words/list-in-words';
import { titleInWords } from '../sentences/title-in-words';
import { showDayShort } from '../../words/show-day';
import type { World } from '../world';
import type { WeeklyNote } from './page';
import { titledOrId } from './titled-or-id';

/** A promise due within two meetings is a matter for this one. */
const soon = 14;

const isPromised = ({ promise: { to, by, due }, ...request }: Request): boolean =>
  isOpen(request) && (to !== '' || by !== '' || due !== null);

const noteOf = ({ title, id, promise: { to, due, paidBy } }: Request, today: string): WeeklyNote => {
  const { promise } = words;
  const parts = [
    to === '' ? promise.plain : fill(promise.to, { customer: titleInWords(to) }),
    due === null ? '' : fill(due < today ? promise.wasDue : promise.due, { day: showDayShort(due, today) }),
    paidBy === '' ? promise.nobodyPays : promise.paidBy[paidBy],
  ];
  return {
    label: words.labels.promise,
    text: fill(words.promised, {
      title: titledOrId({ title, id }),
      promise: listWithCommas(parts.filter(Boolean)),
    }),
  };
};

/** The first due first. */
const byDue = ({ promise: one }: Request, { promise: other }: Request): number =>
  (one.due ?? '9999') < (other.due ?? '9999') ? -1 : 1;

export const promiseNotes = ({ requests, today }: World): WeeklyNote[] =>
  requests
    .filter(isPromised)
    .sort(byDue)
    .map((request) => noteOf(request, today));

/** Due within 14 days, or without a payer. */
export const urgentPromiseNotes = ({ requests, today }: World): WeeklyNote[] =>
  requests
    .filter(isPromised)
    .filter(({ promise: { due, paidBy } }) => paidBy === '' || (due !== null && due <= addDays(today, soon)))
    .sort(byDue)
    .map((request) => noteOf(request, today));
