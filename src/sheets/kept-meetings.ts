/** Keeps how the requests stood at each meeting, and who moved their ranks, beside the tabs; a copy of the file begins anew. */
import { utf8 } from '../budget/ledger/utf8';
import type { Movers } from '../budget/meetings/record';
import type { MeetingSnapshot } from '../budget/meetings/snapshot';
import { readSnapshotText, snapshotText } from '../budget/meetings/snapshot-text';
import type { PlainDate } from '../budget/plain-date';
import { forget, recallJson, recallAll, remember } from './document-memory';

/** 'meeting 7 0', 'meeting 7 1' …: one snapshot may need several values. Its place is used again when it has to go. */
const prefix = 'meeting ';
const moversKey = 'rankMovers';

/** A year of weekly meetings would be too much for the store; a quarter and the one before are what people compare. */
const keptMeetings = 26;

/** Google takes 9 kB a value and 500 kB in all (google.md); others keep theirs there too. */
const limitInBytes = 9000;

/** Even where every sign takes three bytes. */
const limitInCharacters = 3000;
const limitInAll = 300_000;

/** Stands where a longer snapshot had a part: writing it is no call more, deleting each part would be one. */
const noPart = '-';

const parts = (text: string): string[] =>
  text === '' ? [] : [text.slice(0, limitInCharacters), ...parts(text.slice(limitInCharacters))];

interface Place {
  readonly name: string;
  /** The numbers of its parts that are in the store, used or not. */
  readonly parts: readonly number[];
  readonly size: number;
  /** null: unused, or not to be read any more. */
  readonly snapshot: MeetingSnapshot | null;
}

const keyOf = (place: string, part: number): string => `${prefix}${place} ${part}`;

const placesIn = (values: ReadonlyMap<string, string>): Place[] => {
  const byName = new Map<string, Map<number, string>>();
  for (const [key, value] of values) {
    const [name = '', part = ''] = key.slice(prefix.length).split(' ');
    byName.set(name, (byName.get(name) ?? new Map<number, string>()).set(Number(part), value));
  }
  return [...byName].map(([name, own]) => {
    const numbers = [...own.keys()].sort((one, other) => one - other);
    const texts = numbers.map((part) => own.get(part) ?? '').filter((text) => text !== noPart);
    const text = texts.join('');
    return { name, parts: numbers, size: text.length, snapshot: text === '' ? null : readSnapshotText(text) };
  });
};

const byDay = (one: MeetingSnapshot, other: MeetingSnapshot): number => (one.day < other.day ? -1 : 1);

export interface KeptMeetings {
  /** Oldest first; what can't be read any more is left out. */
  readonly snapshots: readonly MeetingSnapshot[];
  readonly movers: Movers;
}

export const readMeetings = (): KeptMeetings => ({
  snapshots: placesIn(recallAll(prefix))
    .flatMap(({ snapshot }) => snapshot ?? [])
    .sort(byDay),
  movers: readMovers(),
});

/** Whatever else was kept of these days goes, and the oldest where there are too many. */
export const keepMeetings = (snapshots: readonly MeetingSnapshot[]): void => {
  const added = snapshots.map((snapshot) => parts(snapshotText(snapshot)));
  const newDays = new Set(snapshots.map(({ day }) => day));
  const places = placesIn(recallAll(prefix));
  let room = limitInAll - added.flat().join('').length;
  const kept = places
    .filter(({ snapshot }) => snapshot !== null && !newDays.has(snapshot.day))
    .sort((one, other) => ((one.snapshot?.day ?? '') > (other.snapshot?.day ?? '') ? -1 : 1))
    .slice(0, keptMeetings - newDays.size)
    .filter(({ size }) => (room -= size) >= 0);
  const free = places.filter((place) => !kept.includes(place));
  for (const place of free) for (const part of place.parts) remember(keyOf(place.name, part), noPart);
  added.forEach((texts, index) => {
    const name = free[index]?.name ?? String(places.length + index - free.length);
    texts.forEach((text, part) => remember(keyOf(name, part), text));
  });
};

/** Request ID → who typed its rank last, and when; what was moved first is forgotten first. */
export const noteMover = (id: string, who: string, day: PlainDate): void => {
  const others = [...readMovers()].filter(([other]) => other !== id);
  let room = limitInBytes - 2;
  const texts = [[id, [who, day]] as const, ...others]
    .map(([key, mover]) => `${JSON.stringify(key)}:${JSON.stringify(mover)}`)
    .filter((text) => (room -= utf8(text).length + 1) >= 0);
  remember(moversKey, `{${texts.join(',')}}`);
};

/** After the example has gone. */
export const forgetMeetings = (): void => {
  for (const key of [...recallAll(prefix).keys(), moversKey]) forget(key);
};

type Mover = readonly [who: string, day: PlainDate];

const readMovers = (): Movers => {
  const movers = recallJson<Record<string, Mover>>(moversKey, (stored) =>
    Object.values(stored).every((mover) => Array.isArray(mover)),
  );
  return new Map(Object.entries(movers ?? {}));
};
