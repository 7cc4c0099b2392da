/** A dialog with a page of the add-on's own in it. */
import { useState } from 'preact/hooks';
import type { HtmlDialog } from '../shell-state';
import { type FrameHost, HtmlFrame } from './html-frame';
import { Modal } from './modal';

export function PageDialog({
  page,
  host,
  onClose,
}: {
  page: HtmlDialog;
  host: FrameHost;
  onClose: () => void;
}) {
  const [size, setSize] = useState({ width: page.width, height: page.height });
  return (
    <Modal title={page.title} width={size.width} modal={page.modal} className="page-dialog" onClose={onClose}>
      <div style={{ height: `${size.height}px` }}>
        <HtmlFrame
          page={page}
          host={host}
          onClose={onClose}
          onSize={(next) => setSize((now) => ({ ...now, ...next }))}
        />
      </div>
    </Modal>
  );
}
