/** The state machine: (model, message) → the next model and what to do about it. Pure: no clock, no DOM, no server. */
import { answered, refreshed } from './answered';
import type { Call } from './call';
import { edit } from './edit';
import { explain } from './failure';
import type { Message } from './message';
import { quarterOf, type Model, type Patience } from './model';
import { kept } from './session';
import { startCall } from './start-call';
import { still, type Step } from './step';

export function update(model: Model, message: Message): Step {
  switch (message.type) {
    case 'asked':
      return startCall(model, message.call);
    case 'answered':
      if (model.task?.ticket === message.ticket) return answered(model, message.reply);
      if (model.refresh === message.ticket) return refreshed(model, message.reply);
      return still(kept(model, message.ticket, message.reply.answer === true) ?? model);
    case 'failed':
      if (model.task?.ticket === message.ticket) return fail(model, message.text);
      if (model.refresh === message.ticket) return still({ ...model, refresh: null });
      return still(kept(model, message.ticket, false) ?? model);
    case 'waited':
      return waited(model, message.ticket, message.patience);
    case 'gave up waiting':
      return fail(model, 'Google did not answer.');
    case 'retried':
      return retry(model);
    case 'returned':
      return refreshQuietly(model);
    default:
      // One thing at a time: while a call runs, nothing on the screen may change under it.
      return model.task === null ? edit(model, message) : still(model);
  }
}

function waited(model: Model, ticket: number, patience: Patience | 'over'): Step {
  const { task } = model;
  if (task?.ticket !== ticket) return still(model);
  return patience === 'over'
    ? fail(model, 'Google did not answer.')
    : still({ ...model, task: { ...task, patience } });
}

function fail(model: Model, text: string): Step {
  return model.task === null
    ? still(model)
    : still({ ...model, task: null, failure: { call: model.task.call, text } });
}

function retry(model: Model): Step {
  const { failure } = model;
  if (failure === null) return still(model);
  return startCall(
    model,
    explain(failure).lookFirst ? { name: 'sidebarHome', args: [quarterOf(model)] } : failure.call,
  );
}

/** Reads home again behind the scenes; an action started meanwhile makes the answer stale. */
function refreshQuietly(model: Model): Step {
  const { screen } = model;
  if (model.task !== null || model.refresh !== null) return still(model);
  // What a question is about must not change under it.
  if (screen.at !== 'home' || screen.asking !== null) return still(model);
  const ticket = model.lastTicket + 1;
  const call: Call = { name: 'sidebarHome', args: [quarterOf(model)] };
  return [{ ...model, lastTicket: ticket, refresh: ticket }, [{ type: 'call', ticket, call }]];
}
