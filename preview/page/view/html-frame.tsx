/** An add-on's page in a sandboxed frame, answered over messages. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { failureMessage } from '../../apps-script/pages/page-calls';
import { isFromFrame, type ToFrame } from '../frame/protocol';
import { srcdoc } from '../frame/srcdoc';
import type { HtmlPage } from '../shell-state';

export interface FrameHost {
  functions: readonly string[];
  /** Whether its pages may run text as code. */
  mayEval: boolean;
  call: (name: string, args: unknown[]) => Promise<unknown>;
  focusGrid: () => void;
  /** The page wants a tab of its own for this address; nothing here opens one. */
  openLink: (url: string) => void;
}

interface Props {
  page: HtmlPage;
  host: FrameHost;
  onClose: () => void;
  onSize?: (size: { width?: number; height?: number }) => void;
}

export function HtmlFrame({ page, host, onClose, onSize }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const text = useMemo(
    () =>
      srcdoc(
        page.html,
        { functions: host.functions, origin: window.location.origin },
        { assets: new URL('cdn/', document.baseURI).href, mayEval: host.mayEval },
      ),
    [page.html, host.functions, host.mayEval],
  );

  // Before the frame can say a word: an effect after the paint would miss the first call of a page that is fast.
  useLayoutEffect(() => {
    const answer = (message: ToFrame) => frame.current?.contentWindow?.postMessage(message, '*');
    const call = async (id: number, name: string, args: unknown[]) => {
      try {
        answer({ kind: 'result', id, value: await host.call(name, args) });
      } catch (error) {
        answer({ kind: 'failure', id, name: 'ScriptError', message: failureMessage(error) });
      }
    };
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || !isFromFrame(data)) return;
      if (data.kind === 'call') void call(data.id, data.name, data.args);
      else if (data.kind === 'close') onClose();
      else if (data.kind === 'focus-editor') host.focusGrid();
      else if (data.kind === 'open-link') host.openLink(data.url);
      else onSize?.(data);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  });

  return (
    <iframe
      ref={frame}
      title={page.title}
      srcdoc={text}
      sandbox="allow-scripts allow-forms allow-popups allow-modals"
    />
  );
}
