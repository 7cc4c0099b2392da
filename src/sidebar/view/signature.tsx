/** Why, for whom and by whom: what every entry of the ledger names. */
import type { MeView } from '../../actions/api';
import type { Model } from '../model';
import { Field } from './field';
import type { ScreenProps } from './screen-props';
import { pageChange as words } from '../../words/en/page-change';
import { pageFrame } from '../../words/en/page-frame';
import { fill } from '../../words/fill';

interface ReasonProps extends ScreenProps {
  readonly reason: string;
  readonly isRequired: boolean;
}

export const Reason = ({ reason, isRequired, model, dispatch }: ReasonProps) => (
  <Field
    id="reason"
    label={words.reason}
    {...(isRequired ? {} : { hint: words.optional })}
    isRequired={isRequired}
    value={reason}
    missing={model.missing}
    onInput={(text) => dispatch({ type: 'wrote', field: 'reason', text })}
    onEnter={() => dispatch({ type: 'confirmed' })}
  />
);

export const AskedBy = ({ askedBy, model, dispatch }: ScreenProps & { readonly askedBy: string }) => (
  <Field
    id="asked-by"
    label={pageFrame.askedBy}
    hint={words.optional}
    placeholder={words.you}
    value={askedBy}
    missing={model.missing}
    onInput={(text) => dispatch({ type: 'wrote', field: 'asked by', text })}
    onEnter={() => dispatch({ type: 'confirmed' })}
  />
);

/** Only where Google does not say; kept for the session. */
export const Name = ({ me, model, dispatch }: ScreenProps & { readonly me: MeView }) =>
  me.email !== '' ? null : (
    <Field
      id="name"
      label={words.name}
      isRequired
      value={model.name}
      missing={model.missing}
      onInput={(text) => dispatch({ type: 'wrote', field: 'name', text })}
      onEnter={() => dispatch({ type: 'confirmed' })}
    />
  );

/** What is kept of whoever confirms a change, and for how long they may take it back. */
export const recordedAs = (me: MeView, { name }: Model): string =>
  me.email !== ''
    ? words.keptWithName
    : name.trim() === ''
      ? ''
      : fill(words.keptAsSaid, { name: name.trim() });
