/**
 * Ranks short texts by the words they share with another one: BM25+, the rarer a word the more it says, typing errors
 * allowed. The same scores as MiniSearch, which a test holds it to; the library alone is a fifth of what a sidebar may weigh.
 */

/** The usual constants of BM25+, and how much less a word counts that is only nearly the same. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };
const nearly = 0.45;

/** One typing error in about five letters, six at most. */
const errorsPerLetter = 0.2;
const mostErrors = 6;

export interface Text {
  readonly id: string;
  readonly text: string;
}

/** ID → score of every text that shares a word; the others are left out. */
export type Search = (text: string) => ReadonlyMap<string, number>;

/** `wordOf` makes the word that counts of a written one, null of one that tells nothing apart. */
export type MakeSearch = (texts: readonly Text[], wordOf: (token: string) => string | null) => Search;

const tokens = (text: string): readonly string[] => text.split(/[\n\r\p{Z}\p{P}]+/u);

export const wordIndex: MakeSearch = (texts, wordOf) => {
  const wordsIn = (text: string): readonly string[] => tokens(text).flatMap((token) => wordOf(token) ?? []);
  // Word → where it stands, and how often.
  const postings = new Map<string, Map<string, number>>();
  const lengths = new Map(texts.map(({ id, text }) => [id, new Set(tokens(text)).size]));
  for (const { id, text } of texts) {
    for (const word of wordsIn(text)) {
      const places = postings.get(word) ?? new Map<string, number>();
      postings.set(word, places.set(id, (places.get(id) ?? 0) + 1));
    }
  }
  const usualLength = [...lengths.values()].reduce((sum, length) => sum + length, 0) / texts.length;

  return (text) => {
    const scores = new Map<string, number>();
    const matched = new Map<string, Set<string>>();
    for (const word of wordsIn(text)) {
      for (const [known, places] of postings) {
        const weight = weightOf(word, known);
        if (weight === 0) continue;
        const rarity = Math.log(1 + (texts.length - places.size + 0.5) / (places.size + 0.5));
        for (const [id, count] of places) {
          const { k, b, d } = bm25;
          const length = (lengths.get(id) ?? 0) / usualLength;
          const score = weight * rarity * (d + (count * (k + 1)) / (count + k * (1 - b + b * length)));
          scores.set(id, (scores.get(id) ?? 0) + score);
          matched.set(id, (matched.get(id) ?? new Set()).add(word));
        }
      }
    }
    return new Map([...scores].map(([id, score]) => [id, score * (matched.get(id)?.size ?? 1)]));
  };
};

/** 1 for the same word, less for each typing error, 0 for another word. */
const weightOf = (word: string, known: string): number => {
  if (word === known) return 1;
  const most = Math.min(mostErrors, Math.round(word.length * errorsPerLetter));
  if (Math.abs(word.length - known.length) > most) return 0;
  const errors = distance(word, known);
  return errors > most ? 0 : (nearly * known.length) / (known.length + errors);
};

/** Letters to change, add or take away (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[other.length] ?? 0;
};
