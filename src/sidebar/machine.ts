/** The state machine of both pages: (model, message) → the next model and what to do about it. Pure: no clock, no DOM, no server. */
import { isMute, type Reply } from './call';
import { explain } from './failure';
import type { Edit, Message } from './message';
import { quarterOf, type Model, type Patience } from './model';
import { startCall } from './start-call';
import { still, type Step } from './step';
import { checkStamp, noticed } from './stay-fresh';

/** What the sidebar and the dialog each know of their own. */
export interface PageParts {
  readonly answered: (model: Model, reply: Reply) => Step;
  readonly edit: (model: Model, message: Edit) => Step;
  /** The end of a call that nothing waited for; null when it is not one of the page's. */
  readonly late?: (model: Model, ticket: number, isDone: boolean) => Model | null;
}

export type Update = (model: Model, message: Message) => Step;

export const machine =
  ({ answered, edit, late = () => null }: PageParts): Update =>
  (model, message) => {
    switch (message.type) {
      case 'asked':
        return startCall(model, message.call);
      case 'answered':
        if (model.task?.ticket === message.ticket) return answered({ ...model, task: null }, message.reply);
        if (model.refresh === message.ticket) return noticed(model, message.reply);
        return still(late(model, message.ticket, message.reply.answer === true) ?? model);
      case 'failed':
        if (model.task?.ticket === message.ticket) return fail(model, message.text);
        if (model.refresh === message.ticket) {
          return still({ ...model, refresh: null, misses: model.misses + 1 });
        }
        return still(late(model, message.ticket, false) ?? model);
      case 'waited':
        return waited(model, message.ticket, message.patience);
      case 'gave up waiting':
        return fail(model, '');
      case 'retried':
        return retry(model);
      case 'time to look':
        return checkStamp(model);
      default:
        return isFreeFor(model, message) ? edit(model, message) : still(model);
    }
  };

/** One thing at a time: while a call runs, nothing on the screen may change under it. A cell that is on its way to be shown holds nobody. */
const isFreeFor = ({ task }: Model, { type }: Edit): boolean =>
  task === null || (type === 'went back' && isMute(task.call.name));

function waited(model: Model, ticket: number, patience: Patience | 'over'): Step {
  const { task } = model;
  if (task?.ticket !== ticket) return still(model);
  return patience === 'over' ? fail(model, '') : still({ ...model, task: { ...task, patience } });
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
