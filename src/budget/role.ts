/** Who may do what: one table, and the sentence for everyone else. */
import type { Change } from './decisions/change';
import { emailsIn, isNamed, isOneOf, namesIn, type People } from './people';
import type { Person } from './person';

export { emptyPeople, type People } from './people';

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
  /** As in 'Only the VP of Sales can …'. */
  readonly to: string;
}

const salesMay = (to: string): Right => ({ of: ['VP of Sales'], also: ['Approver'], to });
const productMay = (to: string): Right => ({ of: ['VP of Product'], also: [], to });
const eitherVpMay = (to: string): Right => ({ of: ['VP of Sales', 'VP of Product'], also: ['Approver'], to });
const approverMay = (to: string): Right => ({ of: ['Approver'], also: [], to });

/** Sales owns rank and budget, product estimates and progress; the approver alone moves the budget. */
const rights: Readonly<Record<ActionName, Right>> = {
  commit: eitherVpMay('commit the quarter'),
  drop: salesMay('drop a request'),
  swap: salesMay('swap requests'),
  add: salesMay('add a request'),
  pause: salesMay('pause a request'),
  reinstate: salesMay('reinstate a request'),
  grow: salesMay('grow a request'),
  cut: salesMay('cut a request'),
  'cut shippable': productMay('cut a request as shippable: what can ship is for product to say'),
  ship: productMay('ship a request'),
  're-estimate': productMay('re-estimate a request'),
  'pull for product': { of: ['VP of Product'], also: ['Approver'], to: 'pull a request for product' },
  'pull for the company': {
    of: ['Approver', 'VP of Product'],
    also: [],
    to: 'pull a request for the company',
  },
  'pull for no fault': { of: ['VP of Product'], also: ['Approver'], to: "pull a request for nobody's fault" },
  rename: salesMay('rename a committed request'),
  grant: approverMay('grant budget'),
  take: approverMay('take budget'),
  lend: approverMay('lend budget'),
  'pass the gate': approverMay('confirm this change'),
  close: eitherVpMay('close the quarter'),
  'tidy ranks': salesMay('tidy the ranks'),
  rank: salesMay('say what comes first'),
  merge: salesMay('merge requests'),
  decline: salesMay('decline a request'),
  'revert pending': eitherVpMay('revert what was edited by hand'),
  meet: eitherVpMay('record the weekly meeting'),
};

const roles: readonly Role[] = ['VP of Sales', 'VP of Product', 'Approver'];

/** The cell of a role in the row. */
const cellOf = (role: Role, people: People): string =>
  ({ 'VP of Sales': people.vpOfSales, 'VP of Product': people.vpOfProduct, Approver: people.approver })[role];

/** 'the VP of Sales (sales@x.com)'; without anybody named 'the VP of Sales'. */
export const nameRole = (role: Role, people: People): string => {
  const names = namesIn(cellOf(role, people)).join(', ');
  return names === '' ? `the ${role}` : `the ${role} (${names})`;
};

const eitherInWords = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ');

const nobodyIsNamed = (people: People): boolean => !roles.some((role) => isNamed(cellOf(role, people)));

const refusal = (
  { name, isIdentified }: Person,
  people: People,
  allowed: readonly Role[],
  to: string,
): string => {
  const who = eitherInWords(allowed.map((role) => nameRole(role, people)));
  if (name.trim() === '') {
    return `Google doesn't say who you are, and only ${who} can ${to}. Sign in with that account alone in this browser window, or clear the names on the Allocation tab.`;
  }
  const bare = allowed.find((role) => emailsIn(cellOf(role, people)).length === 0);
  const remedy =
    isIdentified && bare ? ` ${bare} has no e-mail address in its row: write it there to be recognised.` : '';
  return `Only ${who} can ${to}.${remedy}`;
};

/** 'Only the VP of Sales (x@y) or the Approver (z@y) can drop a request.'; '' when this person may. */
export const whyNot = (person: Person, people: People, action: ActionName): string => {
  const { of: owners, also, to } = rights[action];
  if (nobodyIsNamed(people)) return '';
  const isOwned = owners.some((role) => isNamed(cellOf(role, people)));
  if (!isOwned) {
    return owners.some((role) => role !== 'Approver')
      ? ''
      : `Nobody is named under Approver in the row of ${people.quarter}, and only the approver can ${to}. Write the e-mail address there.`;
  }
  const allowed = [...owners, ...also].filter((role) => isNamed(cellOf(role, people)));
  return allowed.some((role) => isOneOf(person, cellOf(role, people)))
    ? ''
    : refusal(person, people, allowed, to);
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
export const peopleNote = (people: People): string =>
  nobodyIsNamed(people) ? 'Nobody is named on the Allocation row, so everyone may do everything.' : '';

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
