/** The sidebar's buttons: one filled primary a screen, outlined beside it, small ones in cards, and links that act. */
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind: 'primary' | 'ghost' | 'stop' | 'small' | 'link';
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly id?: string;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}

const classes = {
  primary: 'btn primary',
  ghost: 'btn ghost',
  stop: 'btn stop',
  small: 'btn ghost small',
  link: 'link',
};

export const Button = ({ kind, disabled, onPress, id, describedBy, children }: ButtonProps) => (
  <button
    type="button"
    id={id}
    class={classes[kind]}
    disabled={disabled}
    aria-describedby={describedBy}
    onClick={onPress}
  >
    {children}
  </button>
);
