/** Keeps how the requests stood at each meeting, and who moved them since, beside the tabs; a copy of the file begins anew. */
import { utf8 } from '../budget/ledger/utf8';
import type { PlainDate } from '../budget/plain-date';
import type { Movers } from '../budget/meetings/record';
import type { MeetingSnapshot } from '../budget/meetings/snapshot';
import { readSnapshotText, snapshotText } from '../budget/meetings/snapshot-text';

const meetingPrefix = 'meeting ';
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
export const readMeetings = (): MeetingSnapshot[] =>
  Object.entries(PropertiesService.getDocumentProperties().getProperties())
    .filter(([key]) => key.startsWith(meetingPrefix))
    .flatMap(([, text]) => readSnapshotText(text) ?? [])
    .sort((one, other) => (one.day < other.day ? -1 : 1));

/** Of a list too long to keep, the end is dropped. A second meeting on one day replaces the first. */
export const keepMeeting = (meeting: MeetingSnapshot, before: readonly MeetingSnapshot[]): void => {
  const properties = PropertiesService.getDocumentProperties();
  let { requests } = meeting;
  while (utf8(snapshotText({ ...meeting, requests })).length > limitInBytes) {
    requests = requests.slice(0, -25);
  }
  properties.setProperty(`${meetingPrefix}${meeting.day}`, snapshotText({ ...meeting, requests }));
  const others = before.filter(({ day }) => day !== meeting.day);
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
