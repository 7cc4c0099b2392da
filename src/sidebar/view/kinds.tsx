/** The kinds of change as one row of radios; what this person may not do says why. */
import type { QuarterHomeView } from '../../actions/api';
import { changeKinds, whyNotKind, type ChangeKind, type Draft } from '../draft';
import type { Actions } from './screen-props';

const words: Readonly<Record<ChangeKind, { readonly name: string; readonly explains: string }>> = {
  drop: { name: 'Drop', explains: 'Stop work that was committed. What is not built comes back.' },
  swap: { name: 'Swap', explains: 'One request out, another in, as one change.' },
  add: { name: 'Add', explains: 'Take in something that fits in what is left.' },
  ship: {
    name: 'Ship',
    explains: 'It is done. Work that took less than its price gives the difference back.',
  },
};

interface KindsProps extends Actions {
  readonly home: QuarterHomeView;
  readonly draft: Draft;
}

export function Kinds({ home, draft, busy, dispatch }: KindsProps) {
  const whyNot = changeKinds
    .map((kind) => ({ kind, why: whyNotKind(home, kind) }))
    .filter(({ why }) => why !== '');
  const reasons = [...new Set(whyNot.map(({ why }) => why))];
  return (
    <fieldset class="kinds" aria-describedby="kind-explained">
      <legend>What do you want to do?</legend>
      <div class="segments">
        {changeKinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={draft.kind === kind}
              disabled={busy || whyNot.some((each) => each.kind === kind)}
              onChange={() => dispatch({ type: 'drafted', part: { kind } })}
            />
            <span>{words[kind].name}</span>
          </label>
        ))}
      </div>
      <p class="soft" id="kind-explained">
        {words[draft.kind].explains}
      </p>
      {reasons.map((reason) => (
        <p class="soft" key={reason}>
          {whyNot
            .filter(({ why }) => why === reason)
            .map(({ kind }) => words[kind].name)
            .join(', ')}
          : {reason}
        </p>
      ))}
    </fieldset>
  );
}
