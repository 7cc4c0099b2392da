/** Which of the colleagues who ever asked for something have asked lately. It ranks nobody: no counts a person. */
import { namesIn } from '../people/people';
import { addDays, type PlainDate } from '../plain-date';
import type { Request } from '../request';

/** What "this month" means: the last 30 days. */
const month = 30;

export interface Coverage {
  readonly heard: number;
  readonly reps: number;
  /** In the order of the alphabet. */
  readonly notYet: readonly string[];
}

const plain = (name: string): string => name.trim().toLowerCase();

export const coverage = (
  requests: readonly Pick<Request, 'askedBy' | 'askedOn'>[],
  today: PlainDate,
): Coverage => {
  const reps = new Map<string, string>();
  const heard = new Set<string>();
  const since = addDays(today, -month);
  for (const { askedBy, askedOn } of requests) {
    for (const name of namesIn(askedBy)) {
      if (!reps.has(plain(name))) reps.set(plain(name), name);
      if (askedOn !== null && askedOn >= since && askedOn <= today) heard.add(plain(name));
    }
  }
  const notYet = [...reps].filter(([key]) => !heard.has(key)).map(([, name]) => name);
  return {
    heard: heard.size,
    reps: reps.size,
    notYet: notYet.sort((one, other) => (plain(one) < plain(other) ? -1 : 1)),
  };
};
