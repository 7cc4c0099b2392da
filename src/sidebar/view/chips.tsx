/** A few radios as chips: one Tab for all of them, arrow keys between. */

interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** There is nothing behind it now. */
  readonly isOff: boolean;
}

interface ChipsProps<Value extends string> {
  readonly name: string;
  readonly chips: readonly Chip<Value>[];
  readonly picked: string;
  readonly onPick: (value: Value) => void;
}

export const Chips = <Value extends string>({ name, chips, picked, onPick }: ChipsProps<Value>) => (
  <div class="chips">
    {chips.map(({ value, label, isOff }) => (
      <label key={value}>
        <input
          type="radio"
          name={name}
          value={value}
          checked={picked === value}
          disabled={isOff}
          onChange={() => onPick(value)}
        />
        <span>{label}</span>
      </label>
    ))}
  </div>
);
