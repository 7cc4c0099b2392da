/** What changes: the chips of this person's side, the other sides' on demand, and why one can't be chosen. */
import type { QuarterHomeView } from '../../actions/api';
import { listWithCommas } from '../../words/list-in-words';
import type { Draft } from '../draft';
import { kinds, type Owner } from '../kinds';
import { firstKind, kindsOf, owners, whyNotKind, whyNotMe } from '../offered-kinds';
import { Chips } from './chips';
import type { Actions } from './screen-props';
import { pageChange } from '../../words/en/page-change';
import { pageKinds as words } from '../../words/en/page-kinds';

interface KindPickerProps extends Actions {
  readonly home: QuarterHomeView;
  readonly draft: Draft;
}

export function KindPicker({ home, draft, dispatch }: KindPickerProps) {
  const own = kinds[firstKind(home)].owner;
  const others = owners.filter((owner) => owner !== own);
  const { owner } = kinds[draft.kind];
  const whyNot = whyNotMe(home.me, draft.kind);
  const group = (each: Owner) => <Group owner={each} home={home} draft={draft} dispatch={dispatch} />;
  return (
    <fieldset class="kinds" aria-describedby="kind-explained">
      <legend>{pageChange.whatChanges}</legend>
      {group(own)}
      <details open={owner !== own}>
        <summary>{words.forOthers[own]}</summary>
        {others.map((each) => (
          <div key={each} class="group">
            <p class="soft">{words.forSide[each]}</p>
            {group(each)}
          </div>
        ))}
      </details>
      <div class="explained" id="kind-explained">
        <p>{words.kinds[draft.kind].explains}</p>
        {whyNot !== '' && (
          <>
            <p class="soft">{whyNot}</p>
            <p class="soft">{pageChange.mayLook}</p>
          </>
        )}
      </div>
    </fieldset>
  );
}

function Group({ owner, home, draft, dispatch }: KindPickerProps & { readonly owner: Owner }) {
  const all = kindsOf(owner).map((kind) => ({ kind, whyNot: whyNotKind(home, kind) }));
  const reasons = [...new Set(all.map(({ whyNot }) => whyNot))].filter((whyNot) => whyNot !== '');
  const namesOf = (reason: string): string =>
    listWithCommas(all.filter(({ whyNot }) => whyNot === reason).map(({ kind }) => words.kinds[kind].called));
  return (
    <>
      <Chips
        name="kind"
        chips={all.map(({ kind, whyNot }) => ({
          value: kind,
          label: words.kinds[kind].called,
          isOff: whyNot !== '',
        }))}
        picked={draft.kind}
        onPick={(kind) => dispatch({ type: 'drafted', part: { kind } })}
      />
      {reasons.map((reason) => (
        <p class="soft" key={reason}>
          {namesOf(reason)}: {reason}
        </p>
      ))}
    </>
  );
}
