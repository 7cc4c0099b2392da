/** The sidebar's buttons: one filled primary a screen, outlined beside it, small ones in cards, and links that act. */
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind: 'primary' | 'ghost' | 'stop' | 'small' | 'link';
  /** For a reason of its own: while a call runs, the page disables everything. */
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly id?: string;
  /** Why it is off, as <WhyNot> beside it says; ''. */
  readonly whyNot?: string;
  readonly children: ComponentChildren;
}

const classes = {
  primary: 'btn primary',
  ghost: 'btn ghost',
  stop: 'btn stop',
  small: 'btn ghost small',
  link: 'link',
};

export const Button = ({ kind, disabled = false, onPress, id, whyNot = '', children }: ButtonProps) => (
  <button
    type="button"
    id={id}
    class={classes[kind]}
    disabled={disabled || whyNot !== ''}
    aria-describedby={whyNot === '' ? undefined : 'why-not'}
    onClick={onPress}
  >
    {children}
  </button>
);
