/** A line drawing of 20 by 20; it says nothing that the words beside it do not. */
interface IconProps {
  readonly path: string;
  readonly size?: number;
}

export const Icon = ({ path, size = 16 }: IconProps) => (
  <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" stroke-width="1.8" />
  </svg>
);
