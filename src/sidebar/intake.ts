/** What a person does on the page New request, between two calls to the server. */
import type { IntakeView, Logged } from '../actions/api';
import type { IntakeFields, IntakeScreen } from './intake-screens';
import type { Model } from './model';
import { startCall } from './start-call';
import { lacking, quiet, type Step } from './step';
import { pageIntake as words } from '../words/en/page-intake';

const emptyForm = ({ askedBy }: IntakeView): IntakeFields => ({
  title: '',
  customer: '',
  askedBy,
  dealValue: '',
  motive: '',
  asks: '1',
});

export const openIntake = (view: IntakeView): IntakeScreen => ({
  at: 'intake',
  view,
  form: emptyForm(view),
  reply: '',
});
/** The next one is asked by the same person more often than not. */
export const loggedOn = (
  model: Model,
  screen: IntakeScreen,
  { view, home, reply }: Extract<Logged, { ok: true }>,
): Step => {
  const form = { ...emptyForm(view), askedBy: screen.form.askedBy };
  return [
    {
      ...model,
      home,
      said: words.logged,
      screen: { ...screen, view, form, reply },
    },
    [{ type: 'focus', field: 'copy' }],
  ];
};

export const fillInRequest = (model: Model, screen: IntakeScreen, part: Partial<IntakeFields>): Model => ({
  ...model,
  missing: null,
  screen: { ...screen, form: { ...screen.form, ...part } },
});

/** Enter in any field does it. */
export const logRequest = (model: Model, { form, view }: IntakeScreen): Step =>
  form.title.trim() === ''
    ? lacking(quiet(model), { field: 'title', says: words.titleMissing })
    : startCall(model, { name: 'sidebarAddRequest', args: [{ ...form, quarter: view.quarter }] });
