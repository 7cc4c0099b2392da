/** Who may do what: the people an Allocation row names, by their e-mail addresses. */
import type { Allocation } from './allocation';

export type RoleName = 'VP of Sales' | 'VP of Product' | 'Approver' | 'Everyone' | 'Guest';

export interface Role {
  readonly name: RoleName;
  /** Commit, drop, swap, add. */
  readonly maySpend: boolean;
  readonly mayShip: boolean;
  /** 'Only the VP of Sales (x@y) can commit or change the quarter.'; '' when allowed. */
  readonly whyNotSpend: string;
  readonly whyNotShip: string;
}

type People = Pick<Allocation, 'vpOfSales' | 'vpOfProduct' | 'approver'>;

/** The addresses in a cell, in small letters: 'Dana Lee <dana@x.com>, Lou@x.com' names two. A bare name identifies nobody. */
export const emailsIn = (cell: string): string[] =>
  (cell.match(/[^\s<>,;:"'()]+@[^\s<>,;:"'()]+/g) ?? []).map((email) => email.toLowerCase());

interface Right {
  readonly role: RoleName;
  readonly emails: readonly string[];
}

const nameRight = ({ role, emails }: Right): string => `the ${role} (${emails.join(', ')})`;

/** A right is everyone's until the one who owns it is named; the approver may then act too. '' when allowed. */
const whyNot = (email: string, owner: Right, alsoAllowed: readonly Right[], what: string): string => {
  if (owner.emails.length === 0) return '';
  const allowed = [owner, ...alsoAllowed].filter(({ emails }) => emails.length > 0);
  if (allowed.some(({ emails }) => emails.includes(email))) return '';
  const who = allowed.map(nameRight).join(' or ');
  return email === ''
    ? `Google doesn't say who you are, and only ${who} can ${what}. Sign in with that account alone in this browser window, or clear the names on the Allocation tab.`
    : `Only ${who} can ${what}.`;
};

const nameOfRole = (email: string, rights: readonly Right[]): RoleName => {
  const own = rights.find(({ emails }) => emails.includes(email));
  if (own) return own.role;
  return rights.some(({ emails }) => emails.length > 0) ? 'Guest' : 'Everyone';
};

/**
 * With nobody named everyone may do everything. The VP of Sales or the approver commits, drops, swaps and adds; the VP
 * of Product ships. '' is a person Google does not identify: refused what a named person owns, with what to do.
 */
export const roleOf = (email: string, people: People): Role => {
  const own = email.trim().toLowerCase();
  const sales: Right = { role: 'VP of Sales', emails: emailsIn(people.vpOfSales) };
  const product: Right = { role: 'VP of Product', emails: emailsIn(people.vpOfProduct) };
  const approver: Right = { role: 'Approver', emails: emailsIn(people.approver) };
  const whyNotSpend = whyNot(own, sales, [approver], 'commit or change the quarter');
  const whyNotShip = whyNot(own, product, [], 'ship a request');
  return {
    name: nameOfRole(own, [sales, product, approver]),
    maySpend: whyNotSpend === '',
    mayShip: whyNotShip === '',
    whyNotSpend,
    whyNotShip,
  };
};
