/** The desk of an action that writes on the Requests tab, or why it can't begin. */
import { isDesk, openDesk, type Desk } from './desk';
import { refused, type Refusal } from './refused';

/** A missing or doubled header stops it: nothing is written into a column that may be another. */
export const openRequests = (quarter: string): Desk | Refusal => {
  const desk = openDesk(quarter);
  if (!isDesk(desk)) return refused(desk, desk.problems);
  const misshapen = desk.problems.filter(({ place }) => place?.tab === 'Requests' && place.row === 1);
  return misshapen.length > 0 ? refused(desk, misshapen) : desk;
};

export const isOpenDesk = (opened: Desk | Refusal): opened is Desk => 'world' in opened;
