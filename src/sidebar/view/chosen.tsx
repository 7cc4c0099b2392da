/** What the composer has so far, beside the primary button: 'Out HubSpot 20', 'In SAP 25'. */
import type { ChoiceView, QuarterHomeView } from '../../actions/api';
import type { Draft } from '../draft';
import { kinds } from '../kinds';
import { choicesIn, type Pick } from '../pick';
import { pageChange as words } from '../../words/en/page-change';
import { pageKinds } from '../../words/en/page-kinds';

export const Chosen = ({ home, draft }: { readonly home: QuarterHomeView; readonly draft: Draft }) => {
  const kind = kinds[draft.kind];
  const found = (pick: Pick | undefined, id: string) =>
    pick && choicesIn(home, pick).find((each) => each.id === id);
  // Only what leaves or comes is 'out' or 'in'; the rest stays where it is.
  const outTitle =
    draft.kind === 'drop' || draft.kind === 'swap' ? words.out : pageKinds.kinds[draft.kind].called;
  return (
    <>
      <Line title={outTitle} choice={found(kind.out, draft.out)} />
      <Line title={words.in} choice={found(kind.in, draft.in)} />
    </>
  );
};

const Line = ({ title, choice }: { readonly title: string; readonly choice: ChoiceView | undefined }) =>
  choice === undefined ? null : (
    <p class="chosen">
      <span>{title}</span>
      <span class="name">{choice.title}</span>
      <b>{choice.amount}</b>
    </p>
  );
