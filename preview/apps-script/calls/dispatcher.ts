/** Every service call of every script passes here: permission, faults, the way there, the member itself, the log. */
import { Arguments } from '../members/arguments';
import { callOf, type Call } from './call';
import { EndedByFault, TIME_OUT } from './faults';
import type { Execution } from '../execution/execution';
import { appliesWrites, isKeptBack } from './kept-back';
import { permit } from '../permissions/permissions';
import type { AnyArguments } from '../members/signatures';
import { signatureName } from '../members/signature-name';

/** Answers a call, given and returned as JSON text. One that ended its execution is never answered. */
export async function dispatch(execution: Execution, text: string): Promise<string> {
  const asked = performance.now();
  let call: Call | undefined;
  let failed: string | undefined;
  execution.cells = 0;
  try {
    call = callOf(execution, text);
    return JSON.stringify({ value: execution.pack(await carryOut(call)) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    failed = message;
    if (error instanceof EndedByFault) return await execution.endNow(message);
    return JSON.stringify({ error: { name: name === 'NotInPreview' ? 'Error' : name, message } });
  } finally {
    if (call) note(call, asked, failed);
  }
}

async function carryOut(call: Call): Promise<unknown> {
  const { execution, member } = call;
  permit(execution, call.className, call.name, member);
  const fault = execution.faults.count(member.cost);
  await execution.pace.arrive(execution, execution.document.latency.of(member.cost));
  // Its time was up on the way.
  if (execution.isEnded) throw new EndedByFault(TIME_OUT);
  if (fault?.when === 'before') fault.strike();
  if (!execution.isCustomFunction) execution.document.onCall?.(member.cost);
  const value = member.asksPerson
    ? await execution.pace.outside(execution, () => perform(call))
    : await perform(call);
  if (fault?.when === 'after') fault.strike();
  return value;
}

async function perform(call: Call): Promise<unknown> {
  const { execution, self, className, member, name, packed } = call;
  const args = new Arguments<AnyArguments>(
    execution.unpack(packed) as unknown[],
    signatureName(`${className}.${name}`),
  );
  const run = (): unknown =>
    execution.document.byScript((): unknown => member.run(self as never, args, execution) as unknown);
  if (isKeptBack(call)) {
    execution.writes.keep(run);
    return self;
  }
  if (appliesWrites(call)) await execution.writes.apply();
  // Custom functions read what is there: they are part of the calculation that other reads wait for.
  if (member.kind === 'read' && !execution.isCustomFunction) await execution.document.beforeRead();
  return run();
}

function note({ execution, member, className, name }: Call, asked: number, error: string | undefined): void {
  const { document, log, cells, started } = execution;
  document.answeredCalls += 1;
  log.add({
    member: `${className}.${name}`,
    kind: member.kind,
    cost: member.cost,
    cells,
    at: asked - started,
    ms: performance.now() - asked,
    order: document.answeredCalls,
    ...(error === undefined ? {} : { error }),
  });
}
