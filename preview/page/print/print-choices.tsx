/** What can be chosen beside the pages: paper, orientation, margins and what is shown. */
import { MARGINS, type MarginsName, type Paper, type PrintOptions } from './print-options';

interface Props {
  options: PrintOptions;
  onOptions: (options: PrintOptions) => void;
  name: string;
}

export function PrintChoices({ options, onOptions, name }: Props) {
  const choose = (change: Partial<PrintOptions>) => onOptions({ ...options, ...change });
  const margins = typeof options.margins === 'string' ? options.margins : 'Custom';
  return (
    <aside class="print-choices" aria-label="Settings">
      <dl>
        <dt>Print</dt>
        <dd>{name}</dd>
        <dt>Scale</dt>
        <dd>Fit to width</dd>
      </dl>
      <label>
        Paper size
        <select
          value={options.paper}
          onChange={({ currentTarget }) => choose({ paper: currentTarget.value as Paper })}
        >
          <option value="A4">A4 (8.27" x 11.69")</option>
          <option value="Letter">Letter (8.5" x 11")</option>
        </select>
      </label>
      <label>
        Page orientation
        <select
          value={options.isLandscape ? 'landscape' : 'portrait'}
          onChange={({ currentTarget }) => choose({ isLandscape: currentTarget.value === 'landscape' })}
        >
          <option value="landscape">Landscape</option>
          <option value="portrait">Portrait</option>
        </select>
      </label>
      <label>
        Margins
        <select
          value={margins}
          onChange={({ currentTarget }) => choose({ margins: currentTarget.value as MarginsName })}
        >
          {margins === 'Custom' && <option value="Custom">Custom numbers</option>}
          {Object.keys(MARGINS).map((margin) => (
            <option key={margin} value={margin}>
              {margin}
            </option>
          ))}
        </select>
      </label>
      {CHECKS.map(([key, label]) => (
        <label key={key} class="print-check">
          <input
            type="checkbox"
            checked={options[key]}
            onChange={({ currentTarget }) => choose({ [key]: currentTarget.checked })}
          />
          {label}
        </label>
      ))}
    </aside>
  );
}

const CHECKS = [
  ['gridlines', 'Show gridlines'],
  ['repeatsFrozenRows', 'Repeat frozen rows'],
  ['pageNumbers', 'Page numbers'],
] as const satisfies readonly (readonly [keyof PrintOptions, string])[];
