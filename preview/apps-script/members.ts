/** How a service class is written: a table of members, each with the kind of call it is on Google. */
import type { Arguments } from './arguments';
import type { CallKind } from './call-kind';
import type { Execution } from './execution';

export interface Member<Self> {
  readonly kind: CallKind;
  run(self: Self, args: Arguments, execution: Execution): unknown;
}

/** A table of members whose names are checked against Google's own type of the class. */
export type Members<Self, Google> = { readonly [Name in keyof Google]?: Member<Self> };

type Run<Self> = Member<Self>['run'];

export const navigation = <Self>(run: Run<Self>): Member<Self> => ({ kind: 'navigation', run });
export const read = <Self>(run: Run<Self>): Member<Self> => ({ kind: 'read', run });
export const write = <Self>(run: Run<Self>): Member<Self> => ({ kind: 'write', run });
export const service = <Self>(run: Run<Self>): Member<Self> => ({ kind: 'service', run });

/** A write that answers with the object itself, as nearly all of Google's setters do. */
export const setter = <Self>(run: Run<Self>): Member<Self> => ({
  kind: 'write',
  run: (self, args, execution) => {
    const settled = run(self, args, execution);
    return settled instanceof Promise ? settled.then(() => self) : self;
  },
});
