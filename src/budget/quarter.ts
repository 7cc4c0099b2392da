/** Where a day lies in a quarter. */
import type { Allocation } from './allocation';
import type { PlainDate } from './plain-date';

export type Phase = 0 | 1 | 2;
export type Span = Pick<Allocation, 'starts' | 'ends'>;
export const daysIn = (_quarter: Span): number => {
  throw new Error('being built');
};
export const phaseOf = (_quarter: Span, _today: PlainDate): Phase => {
  throw new Error('being built');
};
/** 'early third', 'middle third', 'late third'. */
export const thirdOf = (_phase: Phase): string => {
  throw new Error('being built');
};
export const weekOf = (
  _quarter: Span,
  _today: PlainDate,
): { readonly week: number; readonly weeks: number } => {
  throw new Error('being built');
};
/** 'week 6 of 13', 'starts in 6 weeks', 'ended 2026-09-30'. */
export const whenOf = (_quarter: Span, _today: PlainDate): string => {
  throw new Error('being built');
};
export const currentQuarter = (_allocations: readonly Allocation[], _today: PlainDate): Allocation | null => {
  throw new Error('being built');
};
