/** Which kinds of change there are for this person in this quarter, and which one the composer opens on. */
import type { MeView, QuarterHomeView } from '../actions/api';
import { kinds, rightsOf, type ChangeKind, type Owner } from './kinds';
import { whyNotSign } from './may';
import { pageKinds as words } from '../words/en/page-kinds';
import { choicesIn } from './pick';

export const kindNames = Object.keys(kinds) as readonly ChangeKind[];
export const owners: readonly Owner[] = ['Sales', 'Product', 'Approver'];
export const kindsOf = (owner: Owner): readonly ChangeKind[] =>
  kindNames.filter((kind) => kinds[kind].owner === owner);

/** Who may confirm it, where this person may not: the price may be looked at by everyone. '' when they may. */
export const whyNotMe = (me: MeView, kind: ChangeKind): string => {
  const sentences = rightsOf(kind).map((right) => whyNotSign(me, right));
  return sentences.includes('') ? '' : (sentences[0] ?? '');
};

/** Why there is nothing to choose from, in a sentence; '' when there is. */
export const whyNotKind = (home: QuarterHomeView, kind: ChangeKind): string => {
  const empty = [kinds[kind].out, kinds[kind].in].find((pick) => pick && choicesIn(home, pick).length === 0);
  return empty ? words.none[empty.from] : '';
};

/** Some change could be confirmed by this person now. */
export const mayChange = (home: QuarterHomeView): boolean =>
  kindNames.some((kind) => whyNotKind(home, kind) === '' && whyNotMe(home.me, kind) === '');

const ownOf = ({ role }: MeView): Owner =>
  role === 'Approver' ? 'Approver' : role === 'VP of Product' ? 'Product' : 'Sales';

/** The first kind that this person can use today, their own before the others'. */
export const firstKind = (home: QuarterHomeView): ChangeKind => {
  const own = ownOf(home.me);
  const inOrder = [...kindsOf(own), ...kindNames];
  const open = inOrder.filter((kind) => whyNotKind(home, kind) === '');
  return open.find((kind) => whyNotMe(home.me, kind) === '') ?? open[0] ?? 'drop';
};
