/** The one number of a screen, with what it counts. */
import type { ComponentChildren } from 'preact';
import { showAmount } from './amount';

interface HeadlineProps {
  readonly amount: number;
  readonly isBad?: boolean;
  readonly children: ComponentChildren;
}

export const Headline = ({ amount, isBad = false, children }: HeadlineProps) => (
  <p class={isBad ? 'big over' : 'big'}>
    <b>{showAmount(amount)}</b> <span>{children}</span>
  </p>
);
