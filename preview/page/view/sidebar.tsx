/** The 300 px panel at the right, with Sheets' header. */
import type { HtmlPage } from '../shell-state';
import { type FrameHost, HtmlFrame } from './html-frame';

export function Sidebar({ page, host, onClose }: { page: HtmlPage; host: FrameHost; onClose: () => void }) {
  return (
    <aside class="sidebar" aria-label={page.title}>
      <header>
        <h2>{page.title}</h2>
        <button type="button" class="close" aria-label="Close sidebar" onClick={onClose} />
      </header>
      <HtmlFrame key={page.id} page={page} host={host} onClose={onClose} />
    </aside>
  );
}
