/** Putting a change together: which kind, and which requests, each with its price and how far it is built. */
import type { ChoiceView, QuarterHomeView } from '../../actions/api';
import { bringsIn, takesOut } from '../draft';
import type { Screen } from '../model';
import { Button } from './button';
import { Kinds } from './kinds';
import { Page } from './page';
import { Picks } from './picks';
import type { ScreenProps } from './screen-props';

interface ComposeProps extends ScreenProps {
  readonly screen: Extract<Screen, { at: 'compose' }>;
  readonly home: QuarterHomeView;
}

export function ComposeScreen({ screen: { draft, missing }, home, model, dispatch }: ComposeProps) {
  const busy = model.task !== null;
  const { unit } = home.strip;
  const isShipping = draft.kind === 'ship';
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title="Change something"
      chip={home.nextChangeOrdinal === '' ? '' : `${home.nextChangeOrdinal} change`}
      dock={
        <>
          <Chosen title="Out" choice={takesOut(draft.kind) ? chosen(home.committed, draft.out) : undefined} />
          <Chosen title="In" choice={bringsIn(draft.kind) ? chosen(home.waiting, draft.in) : undefined} />
          {missing !== '' && (
            <p class="wrong" role="alert">
              {missing}
            </p>
          )}
          <Button kind="primary" disabled={busy} onPress={() => dispatch({ type: 'priced' })}>
            {isShipping ? 'Show what comes back' : 'Show the price'}
          </Button>
        </>
      }
    >
      <Kinds home={home} draft={draft} busy={busy} dispatch={dispatch} />
      {takesOut(draft.kind) && (
        <Picks
          field="out"
          title={isShipping ? 'What shipped?' : 'What goes out?'}
          choices={home.committed}
          picked={draft.out}
          unit={unit}
          busy={busy}
          onPick={(id) => dispatch({ type: 'drafted', part: { out: id } })}
        />
      )}
      {bringsIn(draft.kind) && (
        <Picks
          field="in"
          title="What comes in?"
          choices={home.waiting}
          picked={draft.in}
          unit={unit}
          busy={busy}
          onPick={(id) => dispatch({ type: 'drafted', part: { in: id } })}
        />
      )}
      {isShipping && (
        <div class="field">
          <label for="actual">What it took, in {unit}</label>
          <input
            id="actual"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            disabled={busy}
            value={draft.actual}
            onInput={({ currentTarget }) =>
              dispatch({ type: 'drafted', part: { actual: currentTarget.value } })
            }
          />
          <p class="soft">Under its price, the difference comes back. Over it, sales pays nothing more.</p>
        </div>
      )}
    </Page>
  );
}

const chosen = (choices: readonly ChoiceView[], id: string): ChoiceView | undefined =>
  choices.find((choice) => choice.id === id);

const Chosen = ({ title, choice }: { readonly title: string; readonly choice: ChoiceView | undefined }) =>
  choice === undefined ? null : (
    <p class="chosen">
      <span>{title}</span>
      <span class="name">{choice.title}</span>
      <b>{choice.amount}</b>
    </p>
  );
