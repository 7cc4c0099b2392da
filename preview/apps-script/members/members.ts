/** How a service class is written: a table of members, each with the kind of call it is on Google, and its cost. */
import type { Arguments } from './arguments';
import type { CallCost, CallKind } from '../calls/call-kind';
import type { Execution } from '../execution/execution';
import type { Answer, AnySignature, Overloads, ResultOf } from './signatures';

/** `Signature` is Google's own type of the member; without it the member fits any. */
export interface Member<Self, Signature = AnySignature> {
  readonly kind: CallKind;
  readonly cost: CallCost;
  /** Waits for a person, for as long as they like; others go on meanwhile. */
  readonly asksPerson?: boolean;
  /** Answers with the object it was called on. */
  readonly answersItself?: boolean;
  run: Run<Self, Signature, Answer<ResultOf<Signature>>>;
}

type Run<Self, Signature, Result> = (
  self: Self,
  args: Arguments<Overloads<Signature>>,
  execution: Execution,
) => Result | Promise<Result>;

/** A table of members whose names, arguments and answers are checked against Google's own type of the class. */
export type Members<Self, Google> = { readonly [Name in keyof Google]?: Member<Self, Google[Name]> };

/** The signature comes from the table that the member stands in, never from what is written in it. */
type Make = <Self, Signature = AnySignature>(
  run: Run<Self, NoInfer<Signature>, NoInfer<Answer<ResultOf<Signature>>>>,
) => Member<Self, Signature>;

export const navigation: Make = (run) => ({ kind: 'navigation', cost: 'cached', run });
export const read: Make = (run) => ({ kind: 'read', cost: 'read', run });
export const write: Make = (run) => ({ kind: 'write', cost: 'write', run });

/** Tells another service than the spreadsheet to do something: sets a property, takes a lock, shows a toast. */
export const service: Make = (run) => ({ kind: 'service', cost: 'write', run });

/** Asks another service than the spreadsheet for what it keeps, such as a property. */
export const lookup: Make = (run) => ({ kind: 'service', cost: 'read', run });

/** Asks the person, and the script waits for their answer. */
export const question: Make = (run) => ({ kind: 'service', cost: 'write', run, asksPerson: true });

/** A write that answers with the object itself, as nearly all of Google's setters do. */
export const setter = <Self, Signature = AnySignature>(
  run: Run<Self, NoInfer<Signature>, unknown>,
): Member<Self, Signature> => ({
  kind: 'write',
  cost: 'write',
  run: (self, args, execution) => {
    const settled = run(self, args, execution);
    // Google's setters answer with their own class, which this one stands in for.
    const answer = self as Answer<ResultOf<Signature>>;
    return settled instanceof Promise ? settled.then(() => answer) : answer;
  },
  answersItself: true,
});
