/** Requests as a list: rank, title, what there is to say about it, and its price. */
import type { LineView } from '../../actions/api';
import { pageFrame as words } from '../../words/en/page-frame';
import { fill } from '../../words/fill';

interface LinesProps {
  readonly title: string;
  readonly lines: readonly LineView[];
  readonly unit: string;
  /** The rest opens on demand. */
  readonly atFirst?: number;
}

export function Lines({ title, lines, unit, atFirst = lines.length }: LinesProps) {
  const rest = lines.slice(atFirst);
  return (
    <section>
      <h2>{title}</h2>
      <List lines={lines.slice(0, atFirst)} unit={unit} />
      {rest.length > 0 && (
        <details>
          <summary>{fill(words.nMore, { n: rest.length })}</summary>
          <List lines={rest} unit={unit} />
        </details>
      )}
    </section>
  );
}

const List = ({ lines, unit }: { readonly lines: readonly LineView[]; readonly unit: string }) => (
  <ul class="items">
    {lines.map((line, index) => (
      <li key={index}>
        <span class="rank">
          {line.rank !== '' && <span class="hidden">{words.rank} </span>}
          {line.rank}
        </span>
        <LineText line={line} />
        <LineAmount amount={line.amount} unit={unit} />
      </li>
    ))}
  </ul>
);

export const LineText = ({ line: { title, customer, note } }: { readonly line: LineView }) => (
  <span class="text">
    <span class="name">{title === '' ? words.withoutTitle : title}</span>
    {(customer !== '' || note !== '') && (
      <span class="note">{[customer, note].filter(Boolean).join(' · ')}</span>
    )}
  </span>
);

export const LineAmount = ({ amount, unit }: { readonly amount: string; readonly unit: string }) =>
  amount === '' ? (
    <span class="none">{words.noEstimate}</span>
  ) : (
    <b>
      {amount}
      <span class="hidden"> {unit}</span>
    </b>
  );
