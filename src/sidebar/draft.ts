/** A change as it is being put together in the composer, before the server has seen it. */
import type { ChangeRequest, MeView, QuarterHomeView } from '../actions/api';

export type ChangeKind = ChangeRequest['kind'];

export interface Draft {
  readonly kind: ChangeKind;
  /** Request IDs; '' while nothing is picked. */
  readonly out: string;
  readonly in: string;
  /** What shipping took, as typed. */
  readonly actual: string;
}

export const changeKinds: readonly ChangeKind[] = ['drop', 'swap', 'add', 'ship'];

export const takesOut = (kind: ChangeKind): boolean => kind !== 'add';
export const bringsIn = (kind: ChangeKind): boolean => kind === 'swap' || kind === 'add';

export const mayDo = (me: MeView, kind: ChangeKind): boolean => (kind === 'ship' ? me.mayShip : me.maySpend);

/** Why a kind of change cannot be chosen now, in a sentence; '' when it can. */
export function whyNotKind(home: QuarterHomeView, kind: ChangeKind): string {
  if (!mayDo(home.me, kind)) return home.me.whyNot;
  if (takesOut(kind) && home.committed.length === 0) return 'Nothing is committed.';
  if (bringsIn(kind) && home.waiting.length === 0) return 'Nothing is waiting.';
  return '';
}

/** Opens on the first kind this person can use today. */
export const emptyDraft = (home: QuarterHomeView): Draft => ({
  kind: changeKinds.find((kind) => whyNotKind(home, kind) === '') ?? 'drop',
  out: '',
  in: '',
  actual: '',
});

/** Which field still needs an answer and what to say about it; null when the draft is whole. */
export function missingIn(draft: Draft): { readonly field: string; readonly says: string } | null {
  if (takesOut(draft.kind) && draft.out === '') {
    return { field: 'out', says: draft.kind === 'ship' ? 'Choose what shipped.' : 'Choose what goes out.' };
  }
  if (bringsIn(draft.kind) && draft.in === '') return { field: 'in', says: 'Choose what comes in.' };
  if (draft.kind === 'ship' && draft.actual.trim() === '') {
    return { field: 'actual', says: 'Say what it took.' };
  }
  return null;
}

export function changeOf(draft: Draft, quarter: string): ChangeRequest {
  switch (draft.kind) {
    case 'drop':
      return { kind: 'drop', quarter, out: draft.out };
    case 'swap':
      return { kind: 'swap', quarter, out: draft.out, in: draft.in };
    case 'add':
      return { kind: 'add', quarter, in: draft.in };
    case 'ship':
      return { kind: 'ship', quarter, out: draft.out, actual: draft.actual.trim() };
  }
}
