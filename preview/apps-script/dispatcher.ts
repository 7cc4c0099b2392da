/** Every service call of every script passes here: the one place for counting, permission, and later for faults and delays. */
import { Arguments } from './arguments';
import { NotInPreview } from './exceptions';
import type { Execution } from './execution';
import type { Member } from './members';
import { permit } from './permissions';
import { classNameOf, memberOf } from './remote-classes';
import { signatureName } from './signature-name';

/** Answers a call, given and returned as JSON text; at once where nothing has to be waited for. */
export function dispatch(execution: Execution, text: string): string | Promise<string> {
  const [target, name, packed] = JSON.parse(text) as [string | number, string, unknown[]];
  try {
    const self = execution.resolve(target);
    const className = self && classNameOf(self);
    const member =
      className === undefined ? undefined : (memberOf(className, name) as Member<never> | undefined);
    if (!self || className === undefined || !member) {
      throw new NotInPreview(`${className ?? String(target)}.${name}`);
    }
    permit(execution, className, name, member);
    const call: Call = { execution, self, member, name: `${className}.${name}`, packed };
    const ready = isRead(call) ? execution.document.beforeRead() : undefined;
    if (ready) return ready.then(() => perform(call)).catch(failure);
    const answer = perform(call);
    return answer instanceof Promise ? answer.catch(failure) : answer;
  } catch (error) {
    return failure(error);
  }
}

interface Call {
  readonly execution: Execution;
  readonly self: object;
  readonly member: Member<never>;
  readonly name: string;
  readonly packed: unknown[];
}

/** Custom functions read what is there: they are part of the calculation that other reads wait for. */
const isRead = ({ execution, member }: Call): boolean =>
  member.kind === 'read' && !execution.isCustomFunction;

function perform({ execution, self, member, name, packed }: Call): string | Promise<string> {
  const args = new Arguments(execution.unpack(packed) as unknown[], signatureName(name));
  execution.cells = 0;
  const value = member.run(self as never, args, execution);
  execution.log.add(name, member.kind, execution.cells);
  const answer = (settled: unknown): string => JSON.stringify({ value: execution.pack(settled) });
  return value instanceof Promise ? value.then(answer) : answer(value);
}

const failure = (error: unknown): string => {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return JSON.stringify({ error: { name: name === 'NotInPreview' ? 'Error' : name, message } });
};
