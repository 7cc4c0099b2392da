/** Putting a change together: what kind, which requests, how much; and others for the same Apply. */
import type { ChoiceView, QuarterHomeView } from '../../actions/api';
import { isBlank } from '../draft';
import { kinds } from '../kinds';
import type { ComposeScreen as Composing } from '../model';
import { idsIn } from '../name-change';
import { choicesIn } from '../pick';
import { Basket } from './basket';
import { Button } from './button';
import { Chosen } from './chosen';
import { DetailsOfKind } from './details-of-kind';
import { KindPicker } from './kind-picker';
import { Page } from './page';
import { Picks } from './picks';
import { RoleChip } from './role-chip';
import type { ScreenProps } from './screen-props';
import { pageChange as words } from '../../words/en/page-change';
import { pageKinds } from '../../words/en/page-kinds';
import { fill } from '../../words/fill';

interface ComposeProps extends ScreenProps {
  readonly screen: Composing;
  readonly home: QuarterHomeView;
}

export function ComposeScreen({ screen: { draft, basket }, home, model, dispatch }: ComposeProps) {
  const { missing } = model;
  const kind = kinds[draft.kind];
  const taken = new Set(basket.flatMap(idsIn));
  const isFree = ({ id }: ChoiceView): boolean => !taken.has(id);
  const picks = (field: 'out' | 'in') => {
    const pick = kind[field];
    return pick === undefined ? null : (
      <Picks
        field={field}
        title={pageKinds.pickOne[pick.name].whichOne}
        choices={choicesIn(home, pick).filter(isFree)}
        picked={draft[field]}
        unit={home.strip.unit}
        onPick={(id) => dispatch({ type: 'drafted', part: { [field]: id } })}
      />
    );
  };
  return (
    <Page
      model={model}
      dispatch={dispatch}
      hasBack
      title={words.changeSomething}
      chip={
        home.nextChange === '' || kind.owner !== 'Sales' ? (
          <RoleChip me={home.me} />
        ) : (
          fill(words.nthChange, { ordinal: home.nextChangeOrdinal })
        )
      }
      dock={
        <>
          <Chosen home={home} draft={draft} />
          {missing !== null && missing.field !== 'amount' && (
            <p class="wrong" role="alert">
              {missing.says}
            </p>
          )}
          <Button kind="primary" onPress={() => dispatch({ type: 'priced' })}>
            {basket.length > 0 ? words.showPriceOfAll : pageKinds.shows[kind.shows ?? 'price']}
          </Button>
          {!(basket.length > 0 && isBlank(draft)) && (
            <div class="links">
              <Button kind="link" onPress={() => dispatch({ type: 'put in basket' })}>
                {words.addAnother}
              </Button>
            </div>
          )}
        </>
      }
    >
      <Basket home={home} basket={basket} dispatch={dispatch} />
      <KindPicker home={home} draft={draft} dispatch={dispatch} />
      {picks('out')}
      {picks('in')}
      <DetailsOfKind home={home} draft={draft} model={model} dispatch={dispatch} />
    </Page>
  );
}
