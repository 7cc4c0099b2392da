/** What a person does to the screen, between two calls to the server. */
import { askPrice, fillIn, putInBasket, takeOutOfBasket } from './compose';
import { confirm } from './confirm';
import { emptyDraft } from './draft';
import { askToDecline, decline, fillInRequest, logRequest } from './intake';
import type { Edit } from './message';
import { atHome, type Asking, type Model } from './model';
import { editImport } from './import/edit-import';
import { answer, begin, stepBack } from './session';
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
    case 'chose count':
      return still(
        screen.at === 'session' ? { ...model, screen: { ...screen, count: message.text } } : model,
      );
    case 'began session':
      return screen.at === 'session' ? begin(model, screen) : still(model);
    case 'preferred':
      return screen.at === 'session' ? answer(model, screen, message.answer) : still(model);
    case 'took answer back':
      return screen.at === 'session' ? stepBack(model, screen) : still(model);
    case 'chose file':
      return screen.at === 'import'
        ? [quiet(model), [{ type: 'read file', file: message.file }]]
        : still(model);
    case 'pasted rows':
    case 'took pasted rows':
    case 'read file':
    case 'put file away':
    case 'matched column':
    case 'chose day order':
      return still(screen.at === 'import' ? { ...quiet(model), screen: editImport(screen, message) } : model);
    case 'downloaded':
      return [
        {
          ...quiet(model),
          said: `${message.file.name} goes to your downloads. If it does not, copy its text.`,
        },
        [{ type: 'download', file: message.file }],
      ];
    case 'showed text':
      return screen.at === 'export'
        ? [
            { ...quiet(model), screen: { ...screen, shown: message.kind } },
            message.kind === null ? [] : [{ type: 'focus', field: 'export-text' }],
          ]
        : still(model);
    case 'filled in':
      return still(screen.at === 'intake' ? fillInRequest(model, screen, message.part) : model);
    case 'logged':
      return screen.at === 'intake' ? logRequest(model, screen) : still(model);
    case 'pressed copy':
      return [model, [{ type: 'copy', field: 'reply' }]];
    case 'copied':
      return still({
        ...model,
        said: message.isDone ? 'Copied.' : 'Selected: press Ctrl+C, or ⌘C, to copy.',
      });
    case 'chose to keep':
      return still(
        screen.at === 'duplicates'
          ? { ...model, screen: { ...screen, staying: { ...screen.staying, [message.pair]: message.id } } }
          : model,
      );
    case 'asked to decline':
      return screen.at === 'heard' ? askToDecline(model, screen, message.id) : still(model);
    case 'declined':
      return screen.at === 'heard' ? decline(model, screen) : still(model);
    case 'priced':
      return screen.at === 'compose' ? askPrice(model, screen) : still(model);
  }
};

/** One screen at a time; a question on home closes, and the keyboard is on what opened it. */
const back = (model: Model): Step => {
  const { screen } = model;
  switch (screen.at) {
    case 'loading':
      return still(model);
    case 'home':
      return screen.asking === null
        ? still(model)
        : [{ ...quiet(model), screen: atHome }, [{ type: 'focus', field: openerOf(screen.asking) }]];
    case 'change':
      return still({ ...quiet(model), screen: screen.back });
    case 'heard':
      return screen.declining === ''
        ? still({ ...quiet(model), screen: atHome })
        : askToDecline(model, screen, '');
    default:
      return still({ ...quiet(model), screen: atHome });
  }
};

/** The id of the button that opens a question. */
export const openerOf = (asking: Asking): string =>
  asking.what === 'undo' ? 'undo' : `apply-${asking.keys === null ? 'all' : asking.keys.join()}`;

const write = (model: Model, field: 'reason' | 'asked by' | 'name', text: string): Model => {
  const next = { ...model, missing: null };
  const { screen } = model;
  if (field === 'name') return { ...next, name: text };
  if (screen.at === 'heard') return { ...next, screen: { ...screen, reason: text } };
  if (screen.at === 'change') {
    return { ...next, screen: { ...screen, ...(field === 'reason' ? { reason: text } : { askedBy: text }) } };
  }
  return screen.at === 'home' && screen.asking?.what === 'apply'
    ? { ...next, screen: { ...screen, asking: { ...screen.asking, reason: text } } }
    : model;
};
