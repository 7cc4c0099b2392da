/** What a kind asks for beside its requests: an amount in the unit, product's word on a cut, whose decision a pull is. */
import type { QuarterHomeView } from '../../actions/api';
import { causes } from '../causes';
import type { Draft } from '../draft';
import { kinds } from '../kinds';
import { whyNotSign } from '../may';
import { Chips } from './chips';
import { Field } from './field';
import type { ScreenProps } from './screen-props';

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
            label={amount.label}
            unit={home.strip.unit}
            isNumber
            isRequired
            value={draft.amount}
            missing={model.missing}
            onInput={(text) => dispatch({ type: 'drafted', part: { amount: text } })}
            onEnter={() => dispatch({ type: 'priced' })}
          />
          {amount.hint !== '' && <p class="soft under">{amount.hint}</p>}
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
        Product says the rest can ship without it
      </label>
      <p class="soft" id="shippable-why">
        {whyNot === '' ? 'Then the cut is free. Otherwise it is priced as dropping that part.' : whyNot}
      </p>
    </div>
  );
};

const Cause = ({ home, draft, dispatch }: PartProps) => {
  const barred = new Set(causes.map(({ right }) => whyNotSign(home.me, right)).filter((says) => says !== ''));
  return (
    <fieldset id="cause">
      <legend>Whose decision is it?</legend>
      <Chips
        name="cause"
        chips={causes.map(({ name }) => ({ value: name, label: name, isOff: false }))}
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
