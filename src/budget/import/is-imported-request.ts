/** Whether something that came over the wire is an imported request. */
import type { ImportedRequest } from './imported-request';

const texts = ['title', 'customer', 'askedBy', 'motive', 'notes', 'deal', 'source'] as const;
const numbers = ['dealValue', 'asks', 'estimate'] as const;

/** A cell holds 50,000 characters. */
const longest = 50_000;

export const isImportedRequest = (value: unknown): value is ImportedRequest => {
  if (typeof value !== 'object' || value === null) return false;
  const part = value as Readonly<Record<string, unknown>>;
  const { title, closeDate } = part;
  return (
    texts.every((name) => typeof part[name] === 'string' && part[name].length <= longest) &&
    numbers.every((name) => part[name] === null || Number.isFinite(part[name])) &&
    (closeDate === null || (typeof closeDate === 'string' && /^\d{4}-\d\d-\d\d$/.test(closeDate))) &&
    typeof title === 'string' &&
    title.trim() !== ''
  );
};
