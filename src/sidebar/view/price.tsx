/** The parts of a priced change: both sides, the sentence, the sum, its workings, and cheaper ways. */
import type { ChangePreview, ChangeRequest, ChoiceView, QuarterHomeView } from '../../actions/api';
import { nameChange, partsOf } from '../name-change';
import { LineAmount, LineText } from './lines';
import { pageChange as words } from '../../words/en/page-change';

/** The two requests of a swap, side by side in meaning if not in 300 pixels; of several changes each by its name. */
export function Sides({ change, home }: { readonly change: ChangeRequest; readonly home: QuarterHomeView }) {
  if (change.kind === 'together') return <Parts change={change} home={home} />;
  if (change.kind !== 'swap') return null;
  const { unit } = home.strip;
  return (
    <dl class="sides">
      <Side title={words.out} choice={home.committed.find(({ id }) => id === change.out)} unit={unit} />
      <Side title={words.in} choice={home.waiting.find(({ id }) => id === change.in)} unit={unit} />
    </dl>
  );
}

const Parts = ({ change, home }: { readonly change: ChangeRequest; readonly home: QuarterHomeView }) => (
  <ol class="sides parts" aria-label={words.inThisApply}>
    {partsOf(change).map((part, index) => (
      <li key={index}>{nameChange(home, part)}</li>
    ))}
  </ol>
);

interface SideProps {
  readonly title: string;
  readonly choice: ChoiceView | undefined;
  readonly unit: string;
}

const Side = ({ title, choice, unit }: SideProps) =>
  choice === undefined ? null : (
    <div>
      <dt>{title}</dt>
      <dd>
        <LineText line={choice} />
        <LineAmount amount={choice.amount} unit={unit} />
      </dd>
    </div>
  );

/** The first sentence says how things stand and is set apart from what follows. */
export function Sentence({ text }: { readonly text: string }) {
  const end = text.search(/[.!?] |[\u3002\uff01\uff1f]/) + 1;
  return text === '' ? null : (
    <p class="sentence">
      {end > 0 && <b>{text.slice(0, end)}</b>}
      {text.slice(end)}
    </p>
  );
}

export const Rows = ({ rows }: Pick<ChangePreview, 'rows'>) =>
  rows.length === 0 ? null : (
    <table class="sum">
      <caption class="hidden">{words.thePrice}</caption>
      <tbody>
        {rows.map(({ label, amount }, index) => (
          <tr key={index}>
            <th scope="row">{label}</th>
            <td>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

export const Workings = ({ lines }: { readonly lines: ChangePreview['workings'] }) =>
  lines.length === 0 ? null : (
    <details>
      <summary>{words.workings}</summary>
      <ul class="workings">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
