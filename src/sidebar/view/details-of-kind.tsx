/** What a kind asks for beside its requests: an amount in the unit, product's word on a cut, whose decision a pull is. */
import type { QuarterHomeView } from '../../actions/api';
import { causes } from '../causes';
import type { Draft } from '../draft';
import { kinds } from '../kinds';
import { whyNotSign } from '../may';
import { Chips } from './chips';
import { Field } from './field';
import type { ScreenProps } from './screen-props';
import { pageChange as words } from '../../words/en/page-change';
import { pageKinds } from '../../words/en/page-kinds';

interface DetailsProps extends ScreenProps {
  readonly home: QuarterHomeView;
  readonly draft: Draft;
}

export const DetailsOfKind = ({ home, draft, model, dispatch }: DetailsProps) => {
  const { amount } = kinds[draft.kind];
  return (
    <>
      {amount && (
        <div>
          <Field
            id="amount"
            label={pageKinds.amountFields[amount].label}
            unit={home.strip.unit}
            isNumber
            isRequired
            value={draft.amount}
            missing={model.missing}
            onInput={(text) => dispatch({ type: 'drafted', part: { amount: text } })}
            onEnter={() => dispatch({ type: 'priced' })}
          />
          {(draft.kind === 'ship' || draft.kind === 're-estimate') && (
            <p class="soft under">{pageKinds.hints[draft.kind]}</p>
          )}
        </div>
      )}
      {draft.kind === 'cut' && <Shippable home={home} draft={draft} dispatch={dispatch} />}
      {draft.kind === 'pull' && <Cause home={home} draft={draft} dispatch={dispatch} />}
    </>
  );
};

type PartProps = Omit<DetailsProps, 'model'>;

/** Without product's word, what is cut is priced as if that part were dropped. */
const Shippable = ({ home, draft, dispatch }: PartProps) => {
  const whyNot = whyNotSign(home.me, 'cut shippable');
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.shippable}
          disabled={whyNot !== ''}
          aria-describedby="shippable-why"
          onChange={({ currentTarget }) =>
            dispatch({ type: 'drafted', part: { shippable: currentTarget.checked } })
          }
        />
        {words.shippable}
      </label>
      <p class="soft" id="shippable-why">
        {whyNot === '' ? words.shippableAbout : whyNot}
      </p>
    </div>
  );
};

const Cause = ({ home, draft, dispatch }: PartProps) => {
  const barred = new Set(causes.map(({ right }) => whyNotSign(home.me, right)).filter((says) => says !== ''));
  return (
    <fieldset id="cause">
      <legend>{words.whoseDecision}</legend>
      <Chips
        name="cause"
        chips={causes.map(({ name }) => ({ value: name, label: pageKinds.causeNames[name], isOff: false }))}
        picked={draft.cause}
        onPick={(cause) => dispatch({ type: 'drafted', part: { cause } })}
      />
      {barred.size < causes.length &&
        [...barred].map((says) => (
          <p class="soft" key={says}>
            {says}
          </p>
        ))}
    </fieldset>
  );
};
