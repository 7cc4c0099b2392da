/** Starts a call unless one is under way: a double click does it once. */
import type { Call } from './call';
import type { Effect } from './message';
import type { Model } from './model';
import { quiet, still, type Step } from './step';

/** Words after a second (issue 7), a way out after twenty, and the end after Google's own six minutes. */
const patienceMs = { slow: 1_000, 'very slow': 20_000, over: 370_000 } as const;

export const startCall = (model: Model, call: Call): Step => {
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
};
