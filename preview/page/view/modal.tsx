/** A modal card: the browser's own <dialog> keeps the focus inside and hears Escape. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  children: ComponentChildren;
  width?: number;
  modal?: boolean;
  className?: string;
  onClose: () => void;
}

export function Modal({ title, children, width, modal = true, className = '', onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (modal) element?.showModal();
    else element?.show();
    return () => element?.close();
  }, [modal]);
  return (
    <dialog
      ref={dialog}
      class={`modal ${className}`}
      aria-labelledby={id}
      style={width ? { width: `${width}px` } : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="close" aria-label="Close" onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}
