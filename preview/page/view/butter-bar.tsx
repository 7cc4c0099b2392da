/** What Sheets says at the top while a script runs, and when one has failed. */
export function RunningBar({ onDismiss }: { onDismiss: () => void }) {
  return (
    <div class="butter-bar" role="status">
      <span class="spinner" aria-hidden="true" />
      <span>Running script</span>
      <button type="button" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}

export function ErrorBar({ message, onDismiss }: { message: string; onDismiss: () => void }) {
  return (
    <div class="butter-bar error" role="alert">
      <span class="error-message">{message}</span>
      <button type="button" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
