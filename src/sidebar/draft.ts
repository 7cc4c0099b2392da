/** A change as it is being put together in the composer, before the server has seen it. */
import type { ChangeRequest, ChoiceView, QuarterHomeView } from '../actions/api';
import { kinds, type ChangeKind } from './kinds';
import { firstKind } from './offered-kinds';
import { pageChange } from '../words/en/page-change';
import { pageKinds as words } from '../words/en/page-kinds';
import { choicesIn } from './pick';

export interface Draft {
  readonly kind: ChangeKind;
  /** Request IDs; '' while nothing is picked. */
  readonly out: string;
  readonly in: string;
  /** By how much, to what, what it took: as typed. */
  readonly amount: string;
  /** Product says that the rest can ship without what is cut. */
  readonly shippable: boolean;
  /** Whose decision a pull is; '' while nobody's. */
  readonly cause: string;
}

const blank = (kind: ChangeKind): Draft => ({
  kind,
  out: '',
  in: '',
  amount: '',
  shippable: false,
  cause: '',
});

/** Opens on the first kind this person can use today. */
export const emptyDraft = (home: QuarterHomeView): Draft => blank(firstKind(home));

/** The same kind with nothing filled in, for the next change of the same Apply. */
export const nextDraft = ({ kind }: Draft): Draft => blank(kind);

/** Nothing but the kind was chosen. */
export const isBlank = (draft: Draft): boolean => draft.out === '' && draft.in === '' && draft.amount === '';

/** Another kind keeps what can still be picked; what was typed meant something else. Ship starts from the price. */
export const redraft = (home: QuarterHomeView, draft: Draft, part: Partial<Draft>): Draft => {
  const next = { ...draft, ...part };
  const kind = kinds[next.kind];
  if (next.kind !== draft.kind) {
    const kept = (id: string, choices: readonly ChoiceView[] = []): string =>
      choices.some((choice) => choice.id === id) ? id : '';
    const out = kept(next.out, kind.out && choicesIn(home, kind.out));
    return {
      ...blank(next.kind),
      out,
      in: kept(next.in, kind.in && choicesIn(home, kind.in)),
      amount: given(home, next.kind, out),
    };
  }
  if (part.out === undefined || part.amount !== undefined) return next;
  return { ...next, amount: given(home, next.kind, next.out) || next.amount };
};

const given = (home: QuarterHomeView, kind: ChangeKind, out: string): string =>
  kind === 'ship' ? (home.committed.find(({ id }) => id === out)?.amount ?? '') : '';

/** Which field still needs an answer and what to say about it; null when the draft is whole. */
export const missingIn = (draft: Draft): { readonly field: string; readonly says: string } | null => {
  const kind = kinds[draft.kind];
  if (kind.out && draft.out === '') return { field: 'out', says: words.pickOne[kind.out.name].missing };
  if (kind.in && draft.in === '') return { field: 'in', says: words.pickOne[kind.in.name].missing };
  if (kind.amount && draft.amount.trim() === '') {
    return { field: 'amount', says: words.amountFields[kind.amount].missing };
  }
  if (draft.kind === 'pull' && draft.cause === '') {
    return { field: 'cause', says: pageChange.decisionMissing };
  }
  return null;
};

export const changeOf = (draft: Draft, quarter: string): ChangeRequest => {
  const { kind, out, shippable, cause } = draft;
  const amount = draft.amount.trim();
  switch (kind) {
    case 'drop':
    case 'pause':
      return { kind, quarter, out };
    case 'swap':
      return { kind, quarter, out, in: draft.in };
    case 'add':
    case 'reinstate':
      return { kind, quarter, in: draft.in };
    case 'grow':
      return { kind, quarter, out, by: amount };
    case 'cut':
      return { kind, quarter, out, by: amount, shippable };
    case 'ship':
      return { kind, quarter, out, actual: amount };
    case 're-estimate':
      return { kind, quarter, out, to: amount };
    case 'pull':
      return { kind, quarter, out, cause };
    case 'grant':
    case 'take':
    case 'lend':
      return { kind, quarter, amount };
  }
};

/** One change as it is, several as one event. */
export const together = (changes: readonly ChangeRequest[], quarter: string): ChangeRequest => {
  const [only] = changes;
  return only && changes.length === 1 ? only : { kind: 'together', quarter, changes };
};
