/** The messages at the bottom right that go away by themselves. */
import type { Toast } from '../shell-state';

export function Toasts({ toasts, onDismiss }: { toasts: readonly Toast[]; onDismiss: (id: number) => void }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, title, message }) => (
        <div class="toast" key={id}>
          <div>
            {title && <strong>{title}</strong>}
            <p>{message}</p>
          </div>
          <button type="button" class="close" aria-label="Dismiss" onClick={() => onDismiss(id)} />
        </div>
      ))}
    </div>
  );
}
