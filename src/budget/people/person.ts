/** Who acts, as far as it is known, and the name under what they accept. */
import type { Problem } from '../problem';
import { acceptorMissing } from '../problems/of-people';

export interface Person {
  /** The e-mail address from Google; else what the person says to be, a name or an address; '' when nobody said anything. */
  readonly name: string;
  /** False when Google did not say and the person was asked (google.md, fact 108). */
  readonly isIdentified: boolean;
}

export const identified = (email: string): Person => ({ name: email, isIdentified: true });

const asSaid = ' (said to be)';

/** 'vp@x.com'; 'Dana Lee (said to be)' of somebody Google does not identify. */
export const signedBy = ({ name, isIdentified }: Person): string =>
  isIdentified ? name.trim() : `${name.trim()}${asSaid}`;

/** The way back: readSigned('Dana Lee (said to be)') is Dana Lee, not identified. */
export const readSigned = (signed: string): Person =>
  signed.endsWith(asSaid)
    ? { name: signed.slice(0, -asSaid.length), isIdentified: false }
    : identified(signed);

/** Two signatures of one name are one: 'Dana@x.com' and 'dana@x.com (said to be)'. */
export const isSameName = (one: Person, other: Person): boolean =>
  one.name.trim().toLowerCase() === other.name.trim().toLowerCase();

/** [] when there is a name to put under the entry. */
export const missingName = ({ name }: Person): Problem[] => (name.trim() !== '' ? [] : [acceptorMissing()]);
