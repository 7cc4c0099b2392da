/**
 * The mark that tells a second press from a second wish: a call that got no answer keeps its mark, and the same call pressed again
 * carries it, so that the server does it once.
 */
import type { Press } from '../actions/run/press';
import { isWrite, type Call } from './call';

const unanswered = new Map<string, string>();

const textOf = ({ name, args }: Pick<Call, 'name' | 'args'>): string => JSON.stringify([name, args]);

/** By chance, so that two people's presses are never one. */
const newMark = (): string => `${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;

/** What goes behind the arguments of a call that writes, by whoever has this key; nothing of one that reads. */
export const pressOf = (call: Pick<Call, 'name' | 'args'>, key: string): readonly Press[] => {
  if (!isWrite(call.name)) return [];
  const press = unanswered.get(textOf(call)) ?? newMark();
  unanswered.set(textOf(call), press);
  return [{ press, key }];
};

/** Whoever was answered and presses once more wants it once more. */
export const answered = (call: Pick<Call, 'name' | 'args'>): void => {
  unanswered.delete(textOf(call));
};
