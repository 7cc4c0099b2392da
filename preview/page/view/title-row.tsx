/** The document's icon, name and whether it is saved. */
import type { SaveStatus } from '../shell-state';

const STATUS: Record<SaveStatus, string> = {
  saved: 'Saved in this browser',
  saving: 'Saving…',
  failed: 'Not saved: this browser refused the storage',
};

export function SheetIcon() {
  return (
    <svg class="sheet-icon" viewBox="0 0 40 40" width="36" height="36" aria-hidden="true">
      <path d="M9 3h15l9 9v23a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z" fill="#188038" />
      <path d="M24 3l9 9h-7a2 2 0 0 1-2-2z" fill="#8ed1a5" />
      <path d="M12 18h16v13H12zm2 2v2.5h5V20zm7 0v2.5h5V20zm-7 4.5V29h5v-4.5zm7 0V29h5v-4.5z" fill="#fff" />
    </svg>
  );
}

export function DocumentTitle({ title, status }: { title: string; status: SaveStatus }) {
  return (
    <div class="document-title">
      <h1>{title}</h1>
      <span class={`save-status ${status}`} role="status">
        {STATUS[status]}
      </span>
    </div>
  );
}
