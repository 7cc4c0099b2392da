/** A developer's panel below the grid: what ran and what it asked of Google, and the switches to try it otherwise. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ExecutionRecord } from '../../local-sheets';
import type { Developer } from '../developer';
import { ExecutionList } from './execution-list';
import { FaultForm } from './fault-form';
import { LatencyForm } from './latency-form';
import { SwitchForm } from './switch-form';

const TABS = ['Executions', 'Switches'] as const;
type Tab = (typeof TABS)[number];

interface Props {
  developer: Developer;
  executions: readonly ExecutionRecord[];
  onClear: () => void;
  onClose: () => void;
}

export function DeveloperDrawer({ developer, executions, onClear, onClose }: Props) {
  const [tab, setTab] = useState<Tab>('Executions');
  const id = useId();
  const drawer = useRef<HTMLElement>(null);
  const focusTab = (): void => drawer.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  useEffect(focusTab, []);

  const moveTab = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    setTab(tab === 'Executions' ? 'Switches' : 'Executions');
    setTimeout(focusTab);
  };

  return (
    <section
      ref={drawer}
      class="developer-drawer"
      aria-label="Developer"
      onKeyDown={(event) => {
        // The grid takes keys for edits of its cells.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <div role="tablist" aria-label="Developer" onKeyDown={moveTab}>
          {TABS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-${name}`}
              aria-selected={tab === name}
              aria-controls={`${id}-panel`}
              tabIndex={tab === name ? 0 : -1}
              onClick={() => setTab(name)}
            >
              {name}
            </button>
          ))}
        </div>
        {tab === 'Executions' && (
          <button type="button" class="plain" onClick={onClear} disabled={executions.length === 0}>
            Clear
          </button>
        )}
        <button type="button" class="close" aria-label="Close developer drawer" onClick={onClose} />
      </header>
      <div id={`${id}-panel`} class="panel" role="tabpanel" aria-labelledby={`${id}-${tab}`} tabIndex={0}>
        {tab === 'Executions' ? (
          <ExecutionList executions={executions} />
        ) : (
          <div class="switches">
            <SwitchForm switches={developer.switches} />
            <div>
              <LatencyForm latency={developer.latency} />
              <FaultForm faults={developer.faults} />
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
