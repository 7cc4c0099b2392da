/** What changes: the chips of this person's side, the other sides' on demand, and why one can't be chosen. */
import type { QuarterHomeView } from '../../actions/api';
import type { Draft } from '../draft';
import { kinds, type Owner } from '../kinds';
import { firstKind, kindsOf, owners, whyNotKind, whyNotMe } from '../offered-kinds';
import { Chips } from './chips';
import type { Actions } from './screen-props';

interface KindPickerProps extends Actions {
  readonly home: QuarterHomeView;
  readonly draft: Draft;
}

export function KindPicker({ home, draft, dispatch }: KindPickerProps) {
  const own = kinds[firstKind(home)].owner;
  const others = owners.filter((owner) => owner !== own);
  const { owner, explains } = kinds[draft.kind];
  const whyNot = whyNotMe(home.me, draft.kind);
  const group = (each: Owner) => <Group owner={each} home={home} draft={draft} dispatch={dispatch} />;
  return (
    <fieldset class="kinds" aria-describedby="kind-explained">
      <legend>What changes?</legend>
      {group(own)}
      <details open={owner !== own}>
        <summary>For {others.map((each) => sides[each]).join(' and ')}</summary>
        {others.map((each) => (
          <div key={each} class="group">
            <p class="soft">For {sides[each]}</p>
            {group(each)}
          </div>
        ))}
      </details>
      <div class="explained" id="kind-explained">
        <p>{explains}</p>
        {whyNot !== '' && <p class="soft">{whyNot} You can look at the price.</p>}
      </div>
    </fieldset>
  );
}

const sides: Readonly<Record<Owner, string>> = {
  Sales: 'sales',
  Product: 'product',
  Approver: 'the approver',
};

function Group({ owner, home, draft, dispatch }: KindPickerProps & { readonly owner: Owner }) {
  const all = kindsOf(owner).map((kind) => ({ kind, whyNot: whyNotKind(home, kind) }));
  const reasons = [...new Set(all.map(({ whyNot }) => whyNot))].filter((whyNot) => whyNot !== '');
  const namesOf = (reason: string): string =>
    all
      .filter(({ whyNot }) => whyNot === reason)
      .map(({ kind }) => kinds[kind].name)
      .join(', ');
  return (
    <>
      <Chips
        name="kind"
        chips={all.map(({ kind, whyNot }) => ({
          value: kind,
          label: kinds[kind].name,
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
