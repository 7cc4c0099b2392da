/** Who acts, as far as it is known, and the name under what they accept. */
import type { Problem } from './problem';

export interface Person {
  /** The e-mail address from Google; else what the person says to be, a name or an address; '' when nobody said anything. */
  readonly name: string;
  /** False when Google did not say and the person was asked (google.md, fact 108). */
  readonly isIdentified: boolean;
}

export const identified = (email: string): Person => ({ name: email, isIdentified: true });

/** 'vp@x.com'; 'Dana Lee (said to be)' of somebody Google does not identify. */
export const signedBy = ({ name, isIdentified }: Person): string =>
  isIdentified ? name.trim() : `${name.trim()} (said to be)`;

/** [] when there is a name to put under the entry. */
export const missingName = ({ name }: Person): Problem[] =>
  name.trim() !== ''
    ? []
    : [
        {
          code: 'acceptor-missing',
          says: 'Google doesn\u2019t say who you are, and every entry names who accepted it. Write your name or e-mail address.',
        },
      ];
