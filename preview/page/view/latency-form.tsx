/** How many milliseconds each service call takes, by its cost. */
import { useState } from 'preact/hooks';
import type { CallCost } from '../../apps-script/calls/call-kind';
import type { Latency } from '../../apps-script/time/latency';

const LABELS: Readonly<Record<CallCost, string>> = { read: 'Reads', write: 'Writes', cached: 'Cached calls' };

export function LatencyForm({ latency }: { latency: Latency }) {
  const [delays, setDelays] = useState(latency.current);
  const set = (cost: CallCost, ms: number): void => {
    latency.set({ ...delays, [cost]: ms });
    setDelays(latency.current);
  };
  return (
    <fieldset>
      <legend>Milliseconds that a service call takes</legend>
      <div class="fields">
        {(Object.keys(LABELS) as CallCost[]).map((cost) => (
          <label key={cost}>
            <span>{LABELS[cost]}</span>
            <input
              type="number"
              min="0"
              step="50"
              value={delays[cost]}
              onInput={(event) => set(cost, Math.max(0, Number(event.currentTarget.value)))}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
