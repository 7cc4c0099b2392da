/** A service call as it arrives from a script: which member of which object is meant. */
import { NotInPreview } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import type { Member } from '../members/members';
import { classNameOf, memberOf } from '../members/remote-classes';

export interface Call {
  readonly execution: Execution;
  readonly self: object;
  readonly className: string;
  readonly member: Member<never>;
  /** The member's own name. */
  readonly name: string;
  readonly packed: unknown[];
}

/** @throws NotInPreview for a member that no table has. */
export function callOf(execution: Execution, text: string): Call {
  const [target, name, packed] = JSON.parse(text) as [string | number, string, unknown[]];
  const self = execution.resolve(target);
  const className = self && classNameOf(self);
  const member =
    className === undefined ? undefined : (memberOf(className, name) as Member<never> | undefined);
  if (!self || className === undefined || !member) {
    throw new NotInPreview(`${className ?? String(target)}.${name}`);
  }
  return { execution, self, className, member, name, packed };
}
