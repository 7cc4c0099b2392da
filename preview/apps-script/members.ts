/** How a service class is written: a table of members, each with the kind of call it is on Google, and its cost. */
import type { Arguments } from './arguments';
import type { CallCost, CallKind } from './call-kind';
import type { Execution } from './execution';

export interface Member<Self> {
  readonly kind: CallKind;
  readonly cost: CallCost;
  /** Waits for a person, for as long as they like; others go on meanwhile. */
  readonly asksPerson?: boolean;
  /** Answers with the object it was called on. */
  readonly answersItself?: boolean;
  run(self: Self, args: Arguments, execution: Execution): unknown;
}

/** A table of members whose names are checked against Google's own type of the class. */
export type Members<Self, Google> = { readonly [Name in keyof Google]?: Member<Self> };

type Run<Self> = Member<Self>['run'];

export const navigation = <Self>(run: Run<Self>): Member<Self> => ({
  kind: 'navigation',
  cost: 'cached',
  run,
});
export const read = <Self>(run: Run<Self>): Member<Self> => ({ kind: 'read', cost: 'read', run });
export const write = <Self>(run: Run<Self>): Member<Self> => ({ kind: 'write', cost: 'write', run });

/** Tells another service than the spreadsheet to do something: sets a property, takes a lock, shows a toast. */
export const service = <Self>(run: Run<Self>): Member<Self> => ({ kind: 'service', cost: 'write', run });

/** Asks another service than the spreadsheet for what it keeps, such as a property. */
export const lookup = <Self>(run: Run<Self>): Member<Self> => ({ kind: 'service', cost: 'read', run });

/** Asks the person, and the script waits for their answer. */
export const question = <Self>(run: Run<Self>): Member<Self> => ({ ...service(run), asksPerson: true });

/** A write that answers with the object itself, as nearly all of Google's setters do. */
export const setter = <Self>(run: Run<Self>): Member<Self> => ({
  ...write((self, args, execution) => {
    const settled = run(self, args, execution);
    return settled instanceof Promise ? settled.then(() => self) : self;
  }),
  answersItself: true,
});
