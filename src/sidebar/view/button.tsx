/** The sidebar's buttons: one filled primary a screen, outlined beside it, and links that act. */
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind: 'primary' | 'ghost' | 'stop' | 'link';
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}

export const Button = ({ kind, disabled, onPress, describedBy, children }: ButtonProps) => (
  <button
    type="button"
    class={kind === 'link' ? 'link' : `btn ${kind}`}
    disabled={disabled}
    aria-describedby={describedBy}
    onClick={onPress}
  >
    {children}
  </button>
);
