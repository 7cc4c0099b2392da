/** What open requests are wanted for, as shares of their estimates in whole percent that make exactly 100. */
import { motives } from '../intake/new-request';
import { isOpen, type Request } from '../request';

export interface MotiveShare {
  /** 'new', 'expand', 'retain', 'win back'; '' where none is given. */
  readonly motive: string;
  readonly percent: number;
}

/** Largest remainder; of equal ones the first. 1, 1 and 1 are 34, 33 and 33 %. */
const wholePercents = (sizes: readonly number[]): number[] => {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  // In integers, so that no rounding of a computer's decides who is the larger.
  const whole = sizes.map((size) => Math.floor((100 * size) / total));
  const left = 100 - whole.reduce((sum, percent) => sum + percent, 0);
  const byRemainder = sizes
    .map((size, index) => ({ index, remainder: (100 * size) % total }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((percent, index) => percent + (raised.has(index) ? 1 : 0));
};

/** [] while nothing has an estimate; a motive that nothing is wanted for is left out. */
export const motiveShares = (
  requests: readonly Pick<Request, 'status' | 'motive' | 'estimate'>[],
): MotiveShare[] => {
  const open = requests.filter(({ status, estimate }) => isOpen({ status }) && (estimate ?? 0) > 0);
  const known = (motive: string): string =>
    motives.find((name) => name === motive.trim().toLowerCase()) ?? '';
  const sizes = [...motives, ''].map((motive) => ({
    motive,
    size: open
      .filter((request) => known(request.motive) === motive)
      .reduce((sum, { estimate }) => sum + (estimate ?? 0), 0),
  }));
  const wanted = sizes.filter(({ size }) => size > 0);
  const percents = wholePercents(wanted.map(({ size }) => size));
  return wanted.map(({ motive }, index) => ({ motive, percent: percents[index] ?? 0 }));
};
