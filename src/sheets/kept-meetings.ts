/** Keeps how the requests stood at each meeting, and who moved their ranks, beside the tabs; a copy of the file begins anew. */
import { utf8 } from '../budget/ledger/utf8';
import type { Movers } from '../budget/meetings/record';
import type { MeetingSnapshot } from '../budget/meetings/snapshot';
import { readSnapshotText, snapshotText } from '../budget/meetings/snapshot-text';
import type { PlainDate } from '../budget/plain-date';

/** 'meeting 2026-11-05 0', 'meeting 2026-11-05 1' …: one snapshot may need several values. */
const meetingPrefix = 'meeting ';
const moversKey = 'rankMovers';

/** A year of weekly meetings would be too much for the store; a quarter and the one before are what people compare. */
const keptMeetings = 26;

/** Google takes 9 kB a value and 500 kB in all (google.md); others keep theirs there too. */
const limitInBytes = 9000;

/** Even where every sign takes three bytes. */
const limitInCharacters = 3000;
const limitInAll = 300_000;

type Properties = Readonly<Record<string, string>>;

const chunks = (text: string): string[] =>
  text === '' ? [] : [text.slice(0, limitInCharacters), ...chunks(text.slice(limitInCharacters))];

const dayIn = (key: string): PlainDate => key.slice(meetingPrefix.length, meetingPrefix.length + 10);

const meetingKeys = (properties: Properties): string[] =>
  Object.keys(properties).filter((key) => key.startsWith(meetingPrefix));

const snapshotsIn = (properties: Properties): MeetingSnapshot[] => {
  const keys = meetingKeys(properties);
  const days = [...new Set(keys.map(dayIn))].sort();
  return days.flatMap((day) => {
    const own = keys.filter((key) => dayIn(key) === day);
    const text = own.map((_, index) => properties[`${meetingPrefix}${day} ${index}`] ?? '').join('');
    const snapshot = readSnapshotText(text);
    return snapshot ? [snapshot] : [];
  });
};

export interface KeptMeetings {
  /** Oldest first; what can't be read any more is left out. */
  readonly snapshots: readonly MeetingSnapshot[];
  readonly movers: Movers;
}

/** One read of the store. */
export const readMeetings = (): KeptMeetings => {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  return { snapshots: snapshotsIn(properties), movers: moversIn(properties[moversKey]) };
};

/** Whatever else was kept of these days goes, and the oldest where there are too many. */
export const keepMeetings = (snapshots: readonly MeetingSnapshot[]): void => {
  const store = PropertiesService.getDocumentProperties();
  const properties = store.getProperties();
  const keys = meetingKeys(properties);
  const added = Object.fromEntries(
    snapshots.flatMap((snapshot) =>
      chunks(snapshotText(snapshot)).map((text, index) => [`${meetingPrefix}${snapshot.day} ${index}`, text]),
    ),
  );
  const newDays = new Set(snapshots.map(({ day }) => day));
  const days = [...new Set(keys.map(dayIn))].filter((day) => !newDays.has(day)).sort();
  const sizeOf = (day: PlainDate): number =>
    keys.filter((key) => dayIn(key) === day).reduce((sum, key) => sum + (properties[key] ?? '').length, 0);
  let room = limitInAll - Object.values(added).join('').length;
  const kept = days
    .reverse()
    .slice(0, keptMeetings - newDays.size)
    .filter((day) => (room -= sizeOf(day)) >= 0);
  for (const key of keys) if (!kept.includes(dayIn(key))) store.deleteProperty(key);
  if (snapshots.length > 0) store.setProperties(added);
};

/** Request ID → who typed its rank last, and when; what was moved first is forgotten first. */
export const noteMover = (id: string, who: string, day: PlainDate): void => {
  const store = PropertiesService.getDocumentProperties();
  const others = [...moversIn(store.getProperty(moversKey))].filter(([other]) => other !== id);
  let room = limitInBytes - 2;
  const parts = [[id, [who, day]] as const, ...others]
    .map(([key, mover]) => `${JSON.stringify(key)}:${JSON.stringify(mover)}`)
    .filter((part) => (room -= utf8(part).length + 1) >= 0);
  store.setProperty(moversKey, `{${parts.join(',')}}`);
};

/** After the example has gone. */
export const forgetMeetings = (): void => {
  const store = PropertiesService.getDocumentProperties();
  for (const key of [...meetingKeys(store.getProperties()), moversKey]) store.deleteProperty(key);
};

type Mover = readonly [who: string, day: PlainDate];

const moversIn = (stored: string | null | undefined): Movers =>
  new Map(Object.entries(stored ? (JSON.parse(stored) as Record<string, Mover>) : {}));
