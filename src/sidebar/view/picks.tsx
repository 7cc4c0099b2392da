/** One request out of a list, as radios: arrow keys move, the price and the built share stand beside each. */
import type { ChoiceView } from '../../actions/api';
import { LineAmount, LineText } from './lines';

interface PicksProps {
  readonly field: 'out' | 'in';
  readonly title: string;
  readonly choices: readonly ChoiceView[];
  readonly picked: string;
  readonly unit: string;
  readonly onPick: (id: string) => void;
}

export const Picks = ({ field, title, choices, picked, unit, onPick }: PicksProps) => (
  <fieldset class="picks" id={field}>
    <legend>{title}</legend>
    {choices.map((choice) => (
      <label key={choice.id}>
        <input
          type="radio"
          name={field}
          value={choice.id}
          checked={picked === choice.id}
          onChange={() => onPick(choice.id)}
        />
        <LineText line={choice} />
        <LineAmount amount={choice.amount} unit={unit} />
      </label>
    ))}
  </fieldset>
);
