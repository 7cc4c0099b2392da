/** Walks the ranks and fills what there is. */
import type { Allocation } from './allocation';
import type { Amount } from './amount';
import type { Request } from './request';
export interface CutLineRow {
  readonly request: Request;
  /** The estimate; null when there is none. */
  readonly amount: Amount | null;
  readonly fits: boolean;
  /** How much is missing; 0 when it fits or waits for another reason. */
  readonly shortBy: Amount;
  /** '' when it fits; else 'does not fit by 15', 'not before 2027-Q1', 'no estimate', 'waits behind SAP'. */
  readonly why: string;
}
export interface CutLine {
  readonly above: readonly CutLineRow[];
  readonly below: readonly CutLineRow[];
  readonly used: Amount;
  /** Room left after the ones above. */
  readonly left: Amount;
}
export const cutLine = (
  _candidates: readonly Request[],
  _room: Amount,
  _allocation: Pick<Allocation, 'quarter' | 'fill' | 'unit'>,
): CutLine => {
  throw new Error('being built');
};
