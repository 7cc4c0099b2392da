/** Requests that ask for the same thing, found by their titles: which words they share, the rarer the more they say. */
import type { OpenRequestView } from '../actions/api';
import { wordIndex, type MakeSearch, type Search } from './word-index';

/** Words that stand in every other title and tell nothing apart. */
const fillers = new Set(
  'a able add allow an and as at be by can feat feature for from in integr integrat integrate into is it like of on or request support that the this to via with you'.split(
    ' ',
  ),
);

/** 'Templates', 'template' and 'Automations', 'automation' are the same words; too short a rest is left alone. */
const endings = /(?<=.{3})(?:ations?|ions?|ing|ies|ed|s)$/;

/** Keys of trackers and marks before a title: '[CW-2852] feature: …', '🔦 Feature: …'. */
const key = /^\s*\[[^\]]*\]/;

const word = (text: string): string | null => {
  const plain = text.toLowerCase().replace(endings, '');
  return plain.length < 2 || fillers.has(plain) ? null : plain;
};

const plainTitle = (title: string): string => title.replace(key, '').trim().toLowerCase();

interface Known {
  readonly search: Search;
  /** How a title fits itself: the most that another can reach. */
  readonly own: ReadonlyMap<string, number>;
}

const indexOf = (open: readonly OpenRequestView[], makeSearch: MakeSearch): Known => {
  const index = makeSearch(
    open.map(({ id, title }) => ({ id, text: title.replace(key, '') })),
    word,
  );
  const search: Search = (title) => index(title.replace(key, ''));
  return { search, own: new Map(open.map(({ id, title }) => [id, search(title).get(id) ?? 0])) };
};

/** Drawn anew at every key, a list is indexed once. */
const indexed = new WeakMap<readonly OpenRequestView[], Known>();

const knownOf = (open: readonly OpenRequestView[], makeSearch: MakeSearch): Known => {
  const known = indexed.get(open) ?? indexOf(open, makeSearch);
  indexed.set(open, known);
  return known;
};

/** How much of a request’s title is in what is typed. The score grows with the words in common, so this is some two words of five. */
const enoughOfOne = 0.15;

/** Three at most, the likeliest first: what may be the same as a title that is being typed. */
export const likelyDuplicates = (title: string, open: readonly OpenRequestView[]): OpenRequestView[] => {
  if (title.trim() === '') return [];
  const { search, own } = knownOf(open, wordIndex);
  const scores = search(title);
  const likeness = ({ id, title: other }: OpenRequestView): number =>
    plainTitle(other) === plainTitle(title) ? 2 : (scores.get(id) ?? 0) / (own.get(id) || Infinity);
  return open
    .filter((request) => likeness(request) >= enoughOfOne)
    .sort((one, other) => likeness(other) - likeness(one))
    .slice(0, 3);
};

export interface Pair {
  /** The higher rank, which stays unless the other is chosen. */
  readonly first: OpenRequestView;
  readonly second: OpenRequestView;
}

/** How much two titles have in common, each seen from the other; measured on a real backlog, see docs/DECISIONS.md. */
const enoughOfBoth = 0.17;

/** Likely the same, the likeliest first. `open` stands in the order of the ranks; the page that lists them has room for a library. */
export const duplicatePairs = (open: readonly OpenRequestView[], makeSearch: MakeSearch): Pair[] => {
  const { search, own } = knownOf(open, makeSearch);
  const scores = open.map(({ title }) => search(title));
  const found: { readonly pair: Pair; readonly likeness: number }[] = [];
  open.forEach((first, at) =>
    open.slice(at + 1).forEach((second, behind) => {
      const there = (scores[at]?.get(second.id) ?? 0) / (own.get(first.id) || Infinity);
      const back = (scores[at + 1 + behind]?.get(first.id) ?? 0) / (own.get(second.id) || Infinity);
      const isSame = plainTitle(first.title) === plainTitle(second.title);
      const likeness = isSame ? 2 : (there + back) / 2;
      if (likeness >= enoughOfBoth) found.push({ pair: { first, second }, likeness });
    }),
  );
  return found.sort((one, other) => other.likeness - one.likeness).map(({ pair }) => pair);
};
