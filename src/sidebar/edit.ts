/** What a person does to the sidebar, between two calls to the server. */
import { common } from './common-edits';
import { askPrice, fillIn, putInBasket, takeOutOfBasket } from './compose';
import { confirm } from './confirm';
import { emptyDraft } from './draft';
import { fillInRequest, logRequest } from './intake';
import type { Edit } from './message';
import { atHome, type Asking, type Model } from './model';
import { quiet, still, type Step } from './step';

export const edit = (model: Model, message: Edit): Step => {
  const { screen, home } = model;
  switch (message.type) {
    case 'went back':
      return back(model);
    case 'opened composer':
      return still(
        home?.state === 'quarter'
          ? { ...quiet(model), screen: { at: 'compose', draft: emptyDraft(home), basket: [] } }
          : model,
      );
    case 'opened question':
      return screen.at === 'home'
        ? [
            { ...quiet(model), screen: { at: 'home', asking: message.asking } },
            [{ type: 'focus', field: 'question' }],
          ]
        : still(model);
    case 'wrote':
      return still(write(model, message.field, message.text));
    case 'confirmed':
      return confirm(model);
    case 'drafted':
      return screen.at === 'compose' ? fillIn(model, screen, message.part) : still(model);
    case 'put in basket':
      return screen.at === 'compose' ? putInBasket(model, screen) : still(model);
    case 'took out of basket':
      return screen.at === 'compose' ? takeOutOfBasket(model, screen, message.index) : still(model);
    case 'priced':
      return screen.at === 'compose' ? askPrice(model, screen) : still(model);
    case 'filled in':
      return still(screen.at === 'intake' ? fillInRequest(model, screen, message.part) : model);
    case 'logged':
      return screen.at === 'intake' ? logRequest(model, screen) : still(model);
    default:
      return common(model, message);
  }
};

/** One screen at a time; a question on home closes, and the keyboard is on what opened it. */
const back = (model: Model): Step => {
  const { screen } = model;
  const next: Model = { ...quiet(model), isStale: false };
  switch (screen.at) {
    case 'loading':
      return still(model);
    case 'home':
      return screen.asking === null
        ? still(model)
        : [{ ...next, screen: atHome }, [{ type: 'focus', field: openerOf(screen.asking) }]];
    case 'change':
      return still({ ...next, screen: screen.back });
    default:
      return still({ ...next, screen: atHome });
  }
};

/** The id of the button that opens a question. */
export const openerOf = (asking: Asking): string =>
  asking.what === 'undo' ? 'undo' : `apply-${asking.keys === null ? 'all' : asking.keys.join()}`;

const write = (model: Model, field: 'reason' | 'asked by' | 'name', text: string): Model => {
  const next = { ...model, missing: null };
  const { screen } = model;
  if (field === 'name') return { ...next, name: text };
  if (screen.at === 'change') {
    return { ...next, screen: { ...screen, ...(field === 'reason' ? { reason: text } : { askedBy: text }) } };
  }
  return screen.at === 'home' && screen.asking?.what === 'apply'
    ? { ...next, screen: { ...screen, asking: { ...screen.asking, reason: text } } }
    : model;
};
