/** Leads through the first minute on a card over the grid; skipped once, it stays away. */
import { useEffect, useState } from 'preact/hooks';
import type { ShellState } from '../shell-state';
import { type Store, useStore } from '../store';
import { tourSteps } from './steps';

/** How far this browser has come: the number of steps that are over. */
const KEY = 'sales-budget-tour';

const stepsOver = (): number => Number(localStorage.getItem(KEY) ?? 0);

export function Tour({ shell }: { readonly shell: Store<ShellState> }) {
  const now = useStore(shell);
  const [over, setOver] = useState(stepsOver);
  // What happens while the spreadsheet opens is nobody's doing.
  const [before, setBefore] = useState<ShellState | null>(null);
  useEffect(() => {
    if (now.ready && before === null) setBefore(now);
  }, [now.ready]);
  const goTo = (step: number): void => {
    localStorage.setItem(KEY, String(step));
    setBefore(shell.get());
    setOver(step);
  };
  const step = tourSteps[over];
  if (!step || before === null) return null;
  const isLast = over + 1 === tourSteps.length;
  return (
    <section class="tour" aria-label="The first minute">
      <p class="tour-count">
        {over + 1} of {tourSteps.length}
      </p>
      <h2>{step.title}</h2>
      <p aria-live="polite">{step.isDone(now, before) ? 'Done.' : step.says}</p>
      <div class="tour-buttons">
        {!isLast && (
          <button type="button" onClick={() => goTo(tourSteps.length)}>
            Skip
          </button>
        )}
        <button type="button" class="primary" onClick={() => goTo(over + 1)}>
          {isLast ? 'Finish' : 'Next'}
        </button>
      </div>
    </section>
  );
}
