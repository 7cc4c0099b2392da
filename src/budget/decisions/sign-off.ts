/** Sign-off Both: a commit needs the names of both VPs under the same list; the first name proposes it. */
import { changeRefused as words } from '../../words/en/change-refused';
import { fill } from '../../words/fill';
import type { Proposal } from '../ledger/quarter-state';
import { foldQuarter } from '../ledger/fold-quarter';
import { isNamed, isOneOf, type People } from '../people/people';
import { isSameName, readSigned, type Person } from '../people/person';
import { nameRole, whyNot } from '../people/role';
import type { World } from '../world';

type Signer = 'VP of Sales' | 'VP of Product';

/** Until a VP is named anybody may sign in that place. */
const maySignAs = (who: Person, role: Signer, people: People): boolean => {
  const cell = role === 'VP of Sales' ? people.vpOfSales : people.vpOfProduct;
  return !isNamed(cell) || isOneOf(who, cell);
};

/** Why this person's name does not count under a commit; '' when it does. The approver can't stand in for a signature. */
export const whyNotSign = (who: Person, allocation: World['allocation']): string => {
  if (allocation.signOff === 'One') return whyNot(who, allocation, 'commit');
  if (maySignAs(who, 'VP of Sales', allocation) || maySignAs(who, 'VP of Product', allocation)) return '';
  return fill(words.onlyBoth, {
    sales: nameRole('VP of Sales', allocation),
    product: nameRole('VP of Product', allocation),
  });
};

const makesPair = (one: Person, other: Person, people: People): boolean =>
  !isSameName(one, other) &&
  ((maySignAs(one, 'VP of Sales', people) && maySignAs(other, 'VP of Product', people)) ||
    (maySignAs(one, 'VP of Product', people) && maySignAs(other, 'VP of Sales', people)));

/** The proposal that stands; null with sign-off One, where nobody waits for anybody. */
export const proposalOf = ({ allocation, ledger }: Pick<World, 'allocation' | 'ledger'>): Proposal | null => {
  const { status, proposal } = foldQuarter(ledger, allocation.quarter);
  return allocation.signOff === 'Both' && status === 'open' ? proposal : null;
};

/** The proposal that this person's name would make a commit; null when theirs is the first name, or the same again. */
export const proposalFor = (world: Pick<World, 'allocation' | 'ledger'>, who: Person): Proposal | null => {
  const proposal = proposalOf(world);
  return proposal && makesPair(readSigned(proposal.by), who, world.allocation) ? proposal : null;
};

/** Whom a proposal waits for: 'the VP of Product (product@x.com)', or 'a second name' where that VP is not named. */
export const waitsFor = ({ by }: Proposal, people: People): string => {
  const first = readSigned(by);
  const other = maySignAs(first, 'VP of Sales', people) ? 'VP of Product' : 'VP of Sales';
  const cell = other === 'VP of Product' ? people.vpOfProduct : people.vpOfSales;
  return isNamed(cell) ? nameRole(other, people) : words.secondName;
};
