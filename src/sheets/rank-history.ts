/** Keeps the order of the requests at each meeting, and who moved them since, beside the tabs; a copy of the file begins anew. */
import { utf8 } from '../budget/ledger/utf8';
import type { PlainDate } from '../budget/plain-date';
import type { Meeting, Movers } from '../budget/ranking/since-meeting';

const meetingPrefix = 'ranks ';
const moversKey = 'rankMovers';

/** A quarter of weekly meetings. */
const keptMeetings = 12;

/** Google takes 9 kB a value (google.md). */
const limitInBytes = 9000;

/** The parts that fit together with what joins them; the first ones stay. */
const fitting = (parts: readonly string[]): string[] => {
  let room = limitInBytes - 2;
  return parts.filter((part) => {
    room -= utf8(part).length + 1;
    return room >= 0;
  });
};

/** Oldest first. */
export const readMeetings = (): Meeting[] =>
  Object.entries(PropertiesService.getDocumentProperties().getProperties())
    .filter(([key]) => key.startsWith(meetingPrefix))
    .map(([key, ids]) => ({ day: key.slice(meetingPrefix.length), order: ids === '' ? [] : ids.split(',') }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));

/** Of a list too long to keep, the end is dropped. A second meeting on one day replaces the first. */
export const keepMeeting = ({ day, order }: Meeting, before: readonly Meeting[]): void => {
  const properties = PropertiesService.getDocumentProperties();
  properties.setProperty(`${meetingPrefix}${day}`, fitting(order).join(','));
  const others = before.filter((meeting) => meeting.day !== day);
  for (const old of others.slice(0, Math.max(0, others.length + 1 - keptMeetings))) {
    properties.deleteProperty(`${meetingPrefix}${old.day}`);
  }
};

export const readMovers = (): Movers => {
  const stored = PropertiesService.getDocumentProperties().getProperty(moversKey);
  return new Map(Object.entries(stored === null ? {} : (JSON.parse(stored) as Record<string, Mover>)));
};

type Mover = readonly [who: string, day: PlainDate];

/** Of each request who moved it last; what was moved first is forgotten first. */
export const noteMover = (id: string, who: string, day: PlainDate): void => {
  const others = [...readMovers()].filter(([other]) => other !== id);
  const parts = [[id, [who, day]] as const, ...others].map(
    ([key, mover]) => `${JSON.stringify(key)}:${JSON.stringify(mover)}`,
  );
  PropertiesService.getDocumentProperties().setProperty(moversKey, `{${fitting(parts).join(',')}}`);
};

/** After the example has gone. */
export const forgetRankHistory = (): void => {
  const properties = PropertiesService.getDocumentProperties();
  for (const { day } of readMeetings()) properties.deleteProperty(`${meetingPrefix}${day}`);
  properties.deleteProperty(moversKey);
};
