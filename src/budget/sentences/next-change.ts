import type { World } from '../world';
export interface NextChange {
  /** '2nd'. */
  readonly ordinal: string;
  /** null when the policy can't be priced yet. */
  readonly rateBp: number | null;
  /** 'Your next change is the 2nd. We are in the middle third: it costs 22.5 % of what it interrupts. Work not started moves free.'; '' before commit. */
  readonly says: string;
}
export const nextChange = (_world: World): NextChange => {
  throw new Error('being built');
};
