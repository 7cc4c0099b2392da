/** The state machine: (model, message) → the next model and what to do about it. Pure: no clock, no DOM, no server. */
import { answered, refreshed } from './answered';
import type { Call } from './call';
import { changeOf, emptyDraft, missingIn, type Draft } from './draft';
import { explain } from './failure';
import type { Effect, Message } from './message';
import { isInDoubt, quarterOf, type Model } from './model';

export type Step = readonly [Model, readonly Effect[]];

/** Words after a second (issue 7), a way out after twenty, and the end after Google's own six minutes. */
const patienceMs = { slow: 1_000, 'very slow': 20_000, over: 370_000 } as const;

export function update(model: Model, message: Message): Step {
  switch (message.type) {
    case 'asked':
      return ask(model, message.call);
    case 'answered':
      if (model.task?.ticket === message.ticket) return answered(model, message.reply);
      if (model.refresh === message.ticket) return refreshed(model, message.reply);
      return still(model);
    case 'failed':
      if (model.task?.ticket === message.ticket) return fail(model, message.text);
      return still(model.refresh === message.ticket ? { ...model, refresh: null } : model);
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

type Edit = Extract<
  Message,
  { type: 'went back' | 'opened composer' | 'drafted' | 'priced' | 'gave reason' | 'confirmed change' }
>;

function edit(model: Model, message: Edit): Step {
  const { screen, home } = model;
  switch (message.type) {
    case 'went back':
      return still(back(model));
    case 'opened composer':
      if (home?.state !== 'quarter') return still(model);
      return still(quiet({ ...model, screen: { at: 'compose', draft: emptyDraft(home), missing: '' } }));
    case 'drafted':
      if (screen.at !== 'compose') return still(model);
      return still({
        ...model,
        screen: { ...screen, draft: redraft(model, screen.draft, message.part), missing: '' },
      });
    case 'priced':
      return price(model);
    case 'gave reason':
      return still(
        screen.at === 'change'
          ? { ...model, screen: { ...screen, reason: message.reason, missing: '' } }
          : model,
      );
    case 'confirmed change':
      return confirm(model);
  }
}

/** Starts a call unless one is under way: a double click does it once. */
function ask(model: Model, call: Call): Step {
  if (model.task !== null) return still(model);
  const ticket = model.lastTicket + 1;
  const wait = (patience: keyof typeof patienceMs): Effect => ({
    type: 'wait',
    ms: patienceMs[patience],
    message: { type: 'waited', ticket, patience },
  });
  return [
    { ...quiet(model), task: { ticket, call, patience: 'fresh' }, lastTicket: ticket, refresh: null },
    [{ type: 'call', ticket, call }, wait('slow'), wait('very slow'), wait('over')],
  ];
}

function waited(model: Model, ticket: number, patience: keyof typeof patienceMs): Step {
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
  return ask(
    model,
    explain(failure).lookFirst ? { name: 'sidebarHome', args: [quarterOf(model)] } : failure.call,
  );
}

/** Reads home again behind the scenes; an action started meanwhile makes the answer stale. */
function refreshQuietly(model: Model): Step {
  if (model.task !== null || model.refresh !== null || model.screen.at !== 'home') return still(model);
  const ticket = model.lastTicket + 1;
  const call: Call = { name: 'sidebarHome', args: [quarterOf(model)] };
  return [{ ...model, lastTicket: ticket, refresh: ticket }, [{ type: 'call', ticket, call }]];
}

function back(model: Model): Model {
  const { screen } = model;
  if (screen.at === 'change') {
    return quiet({ ...model, screen: { at: 'compose', draft: screen.draft, missing: '' } });
  }
  return screen.at === 'commit' || screen.at === 'compose'
    ? quiet({ ...model, screen: { at: 'home' } })
    : model;
}

/** Picking what shipped offers its price as what it took, until something else is typed. */
function redraft(model: Model, draft: Draft, part: Partial<Draft>): Draft {
  const next = { ...draft, ...part };
  if (part.out === undefined || model.home?.state !== 'quarter') return next;
  const price = model.home.committed.find(({ id }) => id === part.out)?.amount ?? '';
  return { ...next, actual: part.actual ?? price };
}

function price(model: Model): Step {
  const { screen } = model;
  if (screen.at !== 'compose') return still(model);
  const missing = missingIn(screen.draft);
  if (missing !== null) {
    return [
      { ...model, screen: { ...screen, missing: missing.says } },
      [{ type: 'focus', field: missing.field }],
    ];
  }
  return ask(model, { name: 'sidebarPreviewChange', args: [changeOf(screen.draft, quarterOf(model))] });
}

/** A change that costs needs its reason (product.md, section 2: every entry names one). */
function confirm(model: Model): Step {
  const { screen } = model;
  if (screen.at !== 'change' || screen.preview.problems.length > 0 || isInDoubt(model)) return still(model);
  if (screen.preview.isCostly && screen.reason.trim() === '') {
    const missing = 'Say why. It is kept with the change.';
    return [{ ...model, screen: { ...screen, missing } }, [{ type: 'focus', field: 'reason' }]];
  }
  return ask(model, { name: 'sidebarApplyChange', args: [screen.change, screen.reason.trim()] });
}

const still = (model: Model): Step => [model, []];

/** Takes down what the last action said. */
const quiet = (model: Model): Model => ({ ...model, failure: null, refused: [], said: '' });
