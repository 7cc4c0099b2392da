/** Who may do what: one table, and the sentence for everyone else. */
import { roles as words } from '../../words/en/roles';
import { fill } from '../../words/fill';
import type { Change } from '../decisions/change';
import { emailsIn, isNamed, isOneOf, namesIn, type People } from './people';
import type { Person } from './person';
import { joinSentences } from '../../words/join-sentences';
import { eitherInWords, listWithCommas } from '../../words/list-in-words';

export type Role = 'VP of Sales' | 'VP of Product' | 'Approver';
export type RoleName = Role | 'Everyone' | 'Guest';

export type ActionName =
  | 'commit'
  | 'drop'
  | 'swap'
  | 'add'
  | 'pause'
  | 'reinstate'
  | 'grow'
  | 'cut'
  | 'cut shippable'
  | 'ship'
  | 're-estimate'
  | 'pull for product'
  | 'pull for the company'
  | 'pull for no fault'
  | 'rename'
  | 'grant'
  | 'take'
  | 'lend'
  | 'pass the gate'
  | 'close'
  | 'tidy ranks'
  | 'rank'
  | 'merge'
  | 'decline'
  | 'revert pending'
  | 'meet';

interface Right {
  /** Whose it is. Until one of them is named it is everyone's; the approver's alone is then nobody's. */
  readonly of: readonly Role[];
  /** Who may do it as well. */
  readonly also: readonly Role[];
}

const salesMay: Right = { of: ['VP of Sales'], also: ['Approver'] };
const productMay: Right = { of: ['VP of Product'], also: [] };
const productOrApproverMay: Right = { of: ['VP of Product'], also: ['Approver'] };
const eitherVpMay: Right = { of: ['VP of Sales', 'VP of Product'], also: ['Approver'] };
const approverMay: Right = { of: ['Approver'], also: [] };

/** Sales owns rank and budget, product estimates and progress; the approver alone moves the budget. */
const rights: Readonly<Record<ActionName, Right>> = {
  commit: eitherVpMay,
  drop: salesMay,
  swap: salesMay,
  add: salesMay,
  pause: salesMay,
  reinstate: salesMay,
  grow: salesMay,
  cut: salesMay,
  'cut shippable': productMay,
  ship: productMay,
  're-estimate': productMay,
  'pull for product': productOrApproverMay,
  'pull for the company': { of: ['Approver', 'VP of Product'], also: [] },
  'pull for no fault': productOrApproverMay,
  rename: salesMay,
  grant: approverMay,
  take: approverMay,
  lend: approverMay,
  'pass the gate': approverMay,
  close: eitherVpMay,
  'tidy ranks': salesMay,
  rank: salesMay,
  merge: salesMay,
  decline: salesMay,
  'revert pending': eitherVpMay,
  meet: eitherVpMay,
};

const roles: readonly Role[] = ['VP of Sales', 'VP of Product', 'Approver'];

/** The cell of a role in the row. */
const cellOf = (role: Role, people: People): string =>
  ({ 'VP of Sales': people.vpOfSales, 'VP of Product': people.vpOfProduct, Approver: people.approver })[role];

/** 'the VP of Sales (sales@x.com)'; without anybody named 'the VP of Sales'. */
export const nameRole = (role: Role, people: People): string => {
  const names = listWithCommas(namesIn(cellOf(role, people)));
  return names === '' ? words.names[role] : fill(words.named, { role: words.names[role], names });
};

const nobodyIsNamed = (people: People): boolean => !roles.some((role) => isNamed(cellOf(role, people)));

const refusal = (
  { name, isIdentified }: Person,
  people: People,
  allowed: readonly Role[],
  action: string,
): string => {
  const who = eitherInWords(allowed.map((role) => nameRole(role, people)));
  if (name.trim() === '') {
    return fill(words.unknownPerson, { who, action });
  }
  const bare = allowed.find((role) => emailsIn(cellOf(role, people)).length === 0);
  const only = fill(words.onlyOthers, { who, action });
  return joinSentences([only, isIdentified && bare ? fill(words.noAddress, { role: bare }) : '']);
};

/** 'Only the VP of Sales (x@y) or the Approver (z@y) can drop a request.'; '' when this person may. */
export const whyNot = (person: Person, people: People, action: ActionName): string => {
  const { of: owners, also } = rights[action];
  if (nobodyIsNamed(people)) return '';
  const isOwned = owners.some((role) => isNamed(cellOf(role, people)));
  if (!isOwned) {
    return owners.some((role) => role !== 'Approver')
      ? ''
      : fill(words.noApprover, { quarter: people.quarter, action: words.actions[action] });
  }
  const allowed = [...owners, ...also].filter((role) => isNamed(cellOf(role, people)));
  return allowed.some((role) => isOneOf(person, cellOf(role, people)))
    ? ''
    : refusal(person, people, allowed, words.actions[action]);
};

/** Managers, reps, PMs and viewers are named nowhere: guests, who see everything. Of two roles the first. */
export const roleNameOf = (person: Person, people: People): RoleName =>
  nobodyIsNamed(people)
    ? 'Everyone'
    : (roles.find((role) => isOneOf(person, cellOf(role, people))) ?? 'Guest');

/** For each action '' or the sentence that says who may. */
export const everyWhyNot = (person: Person, people: People): Record<ActionName, string> => {
  const each = (Object.keys(rights) as ActionName[]).map((action) => [
    action,
    whyNot(person, people, action),
  ]);
  return Object.fromEntries(each) as Record<ActionName, string>;
};

/** Said once, where the actions are; '' when somebody is named. */
export const peopleNote = (people: People): string => (nobodyIsNamed(people) ? words.nobodyNamed : '');

const pulls = {
  Product: 'pull for product',
  Company: 'pull for the company',
  'No fault': 'pull for no fault',
} as const satisfies Record<string, ActionName>;

/** The right that a change needs; a swap is a drop and an add in one event. */
export const actionOf = (change: Change): ActionName => {
  if (change.kind === 'pull') return pulls[change.cause];
  return change.kind === 'cut' && change.isShippable ? 'cut shippable' : change.kind;
};
