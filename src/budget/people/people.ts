/** The people an Allocation row names, and whether somebody is one of them. */
import type { Allocation } from '../allocation';
import type { Person } from './person';

/** The quarter is there for the sentences. */
export type People = Pick<Allocation, 'quarter' | 'vpOfSales' | 'vpOfProduct' | 'approver'>;

/** Where there is no row yet. */
export const emptyPeople: People = { quarter: '', vpOfSales: '', vpOfProduct: '', approver: '' };

/** The addresses in a cell, in small letters: 'Dana Lee <dana@x.com>, Lou@x.com' names two. */
export const emailsIn = (cell: string): string[] =>
  (cell.match(/[^\s<>,;:"'()]+@[^\s<>,;:"'()]+/g) ?? []).map((email) => email.toLowerCase());

const plainName = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** Whom a cell names: its addresses, and without any its names: 'Dana Lee; Lou' names two, '-' and ' ' nobody. */
export const namesIn = (cell: string): string[] => {
  const emails = emailsIn(cell);
  if (emails.length > 0) return emails;
  return cell
    .split(/[,;\n]/)
    .map(plainName)
    .filter((name) => /\p{L}/u.test(name));
};

export const isNamed = (cell: string): boolean => namesIn(cell).length > 0;

/**
 * By the address that Google gives. Who is not identified is taken at their word: 'dana@x.com' or 'Dana <dana@x.com>' where
 * the cell has that address, 'Dana Lee' where it has that name and no address.
 */
export const isOneOf = ({ name, isIdentified }: Person, cell: string): boolean => {
  const emails = emailsIn(cell);
  const said = emailsIn(name);
  if (emails.length > 0) return emails.some((email) => said.includes(email));
  const bare = plainName(name).toLowerCase();
  return !isIdentified && namesIn(cell).some((named) => named.toLowerCase() === bare);
};
