/** Revert and Apply of one pending change or of all, and the question that Apply asks. */
import type { QuarterHomeView } from '../../actions/api';
import { openerOf } from '../edit';
import type { Asking } from '../model';
import { ask } from './ask';
import { Button } from './button';
import { Question } from './question';
import type { ScreenProps } from './screen-props';
import { Reason } from './signature';
import { pageHome as words } from '../../words/en/page-home';
import { fill } from '../../words/fill';

interface SettleProps extends ScreenProps {
  readonly home: QuarterHomeView;
  readonly asking: Asking | null;
  /** null is all of them. */
  readonly keys: readonly string[] | null;
  /** What it is about, for those who hear the buttons by themselves. */
  readonly about: string;
  readonly cost: string;
  readonly isCostly: boolean;
  readonly mayApply: boolean;
}

export function Settle({
  home,
  asking,
  keys,
  about,
  cost,
  isCostly,
  mayApply,
  model,
  dispatch,
}: SettleProps) {
  const opens: Asking = { what: 'apply', keys, reason: '' };
  const isAll = keys === null;
  const apply = isAll ? words.applyAll : words.apply;
  const what = about === '' ? null : <span class="hidden"> {about}</span>;
  if (asking?.what === 'apply' && openerOf(asking) === openerOf(opens)) {
    return (
      <Question
        yes={cost === '' ? apply : fill(isAll ? words.applyAllAt : words.applyAt, { cost })}
        says={isAll ? words.applyAllAbout : ''}
        isCostly={isCostly}
        model={model}
        dispatch={dispatch}
      >
        <Reason reason={asking.reason} isRequired={false} model={model} dispatch={dispatch} />
      </Question>
    );
  }
  return (
    <div class="settle">
      {cost !== '' && <b>{cost}</b>}
      <Button
        kind="small"
        disabled={home.me.whyNot['revert pending'] !== ''}
        onPress={() => ask(dispatch, 'sidebarRevertPending', home.quarter.name, keys)}
      >
        {isAll ? words.revertAll : words.revert}
        {what}
      </Button>
      {mayApply && (
        <Button
          kind="small"
          id={openerOf(opens)}
          onPress={() => dispatch({ type: 'opened question', asking: opens })}
        >
          {apply}
          {what}
        </Button>
      )}
    </div>
  );
}
