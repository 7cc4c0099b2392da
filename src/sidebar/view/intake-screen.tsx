/** New request: one line is enough, Enter logs it, and the reply to paste stands ready. */
import type { QuarterHomeView } from '../../actions/api';
import { listWithCommas } from '../../words/list-in-words';
import type { IntakeFields, IntakeScreen as Screen } from '../intake-screens';
import { isInDoubt } from '../model';
import { likelyDuplicates } from '../similar-titles';
import { ask } from './ask';
import { Button } from './button';
import { Chips } from './chips';
import { Field } from './field';
import { LineText } from './lines';
import { Page } from './page';
import { Problems } from './problems';
import { RoleChip } from './role-chip';
import type { ScreenProps } from './screen-props';
import { count } from '../../words/count';
import { pageFrame } from '../../words/en/page-frame';
import { pageIntake as words } from '../../words/en/page-intake';
import { fill } from '../../words/fill';

interface IntakeProps extends ScreenProps {
  readonly screen: Screen;
  readonly home: QuarterHomeView;
}

const motives = ['new', 'expand', 'retain', 'win back'] as const;

/** Beyond what a cell takes: the server says by how much it is too long, where a cut would say nothing. */
const anyTitle = 5000;

export function IntakeScreen({ screen, home, model, dispatch }: IntakeProps) {
  const { view, form } = screen;
  const log = (): void => dispatch({ type: 'logged' });
  const field = (name: keyof IntakeFields) => ({
    id: name,
    value: form[name],
    onInput: (text: string) => dispatch({ type: 'filled in', part: { [name]: text } }),
    onEnter: log,
    missing: model.missing,
  });
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title={words.newRequest}
      chip={<RoleChip me={home.me} />}
      dock={
        <Button kind="primary" disabled={isInDoubt(model)} onPress={log}>
          {words.logIt}
        </Button>
      }
    >
      <Problems
        title={pageFrame.settleFirst}
        problems={view.problems}
        kind="warn"
        isAlert
        dispatch={dispatch}
      />
      {screen.reply !== '' && <Reply text={screen.reply} onCopy={() => dispatch({ type: 'pressed copy' })} />}
      <Field {...field('title')} label={words.title} isRequired longest={anyTitle} />
      <Field {...field('customer')} label={words.customer} />
      <Alike screen={screen} model={model} dispatch={dispatch} />
      <Field {...field('askedBy')} label={pageFrame.askedBy} />
      <div class="two">
        <Field {...field('dealValue')} label={words.dealValue} isNumber />
        <Field {...field('asks')} label={words.asks} isNumber />
      </div>
      <fieldset onKeyDown={({ key }) => key === 'Enter' && log()}>
        <legend>{words.motive}</legend>
        <Chips
          name="motive"
          picked={form.motive}
          chips={motives.map((motive) => ({ value: motive, label: words.motives[motive], isOff: false }))}
          onPick={(motive) => dispatch({ type: 'filled in', part: { motive } })}
        />
      </fieldset>
    </Page>
  );
}

const Reply = ({ text, onCopy }: { readonly text: string; readonly onCopy: () => void }) => (
  <section class="card note reply">
    <div class="field">
      <label for="reply">{words.reply}</label>
      <textarea id="reply" readOnly rows={Math.ceil(text.length / 34)} value={text} />
    </div>
    <Button kind="small" id="copy" onPress={onCopy}>
      {pageFrame.copy}
    </Button>
  </section>
);

/** What was asked for already, while the title is being written. */
function Alike({ screen: { view, form }, model, dispatch }: ScreenProps & { readonly screen: Screen }) {
  const alike = likelyDuplicates(form.title, view.open);
  return (
    <div class="live" aria-live="polite">
      {alike.length > 0 && (
        <section class="card note">
          <h2>{words.askedAlready}</h2>
          <ul class="alike">
            {alike.map(({ id, title, customer, asks, rank }) => (
              <li key={id}>
                <LineText
                  line={{
                    ...{ id, rank, title, customer, amount: '' },
                    note: listWithCommas([id, count(pageFrame.asks, asks)]),
                  }}
                />
                <Button
                  kind="small"
                  disabled={isInDoubt(model)}
                  onPress={() => ask(dispatch, 'sidebarAddAsk', view.quarter, id, form.customer)}
                >
                  {fill(words.addMyAsk, { request: id })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
