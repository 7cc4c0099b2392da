/**
 * A topic as the server's bundle has it: its English table is a text of JSON, parsed when the first of its words is said.
 * scripts/words-loader.cjs puts this in the place of `topic`.
 */
import { translated, type Words } from './topic';

export const topicInText = (name: string, json: string): Words => {
  let english: Words | null = null;
  return new Proxy(
    {},
    { get: (_, key) => (translated(name) ?? (english ??= JSON.parse(json) as Words))[key as string] },
  );
};
