/** Says how many, in the form that the language has for that number. */
import { fill, type ValuesOf } from './fill';

export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The form for `n`: Japanese has no form of its own for exactly 1, and gives the same text twice. */
export const formOf = <Of extends Forms>(forms: Of, n: number): Of['one'] | Of['other'] =>
  n === 1 ? forms.one : forms.other;

type Rest<Of extends Forms> = Omit<ValuesOf<Of['other']>, 'n'>;

/** count({ one: '{n} request', other: '{n} requests' }, 2) is '2 requests'. More places are filled from `values`. */
export const count = <Of extends Forms>(
  forms: Of,
  n: number,
  ...[values]: keyof Rest<Of> extends never ? [] : [Rest<Of>]
): string => fill<string>(formOf(forms, n), { n, ...values });
