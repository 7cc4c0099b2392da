/** The budget as one bar, each part with a pattern of its own, and its key with every number in words. */
import type { FigureName, StripView } from '../../actions/api';
import { showAmount } from './amount';
import { pageHome as words } from '../../words/en/page-home';

interface Part {
  /** null where there is nothing behind it but a setting. */
  readonly figure: FigureName | null;
  readonly pattern: 'built' | 'todo' | 'sunk' | 'disruption' | 'reserve' | 'left' | 'over';
  readonly label: string;
  readonly amount: number;
  /** Shown in the key even at 0. */
  readonly always?: boolean;
}

/** The parts that are spoken for; with what is left they add up to the budget. */
const spokenFor = (strip: StripView): readonly Part[] => [
  { figure: 'built', pattern: 'built', label: words.strip.built, amount: strip.built, always: true },
  {
    figure: 'stillToBuild',
    pattern: 'todo',
    label: words.strip.stillToBuild,
    amount: strip.stillToBuild,
    always: true,
  },
  { figure: 'sunk', pattern: 'sunk', label: words.strip.sunk, amount: strip.sunk },
  { figure: 'disruption', pattern: 'disruption', label: words.strip.disruption, amount: strip.disruption },
];

const leftOf = (amount: number): Part =>
  amount < 0
    ? { figure: 'remaining', pattern: 'over', label: words.overBudget, amount }
    : { figure: 'remaining', pattern: 'left', label: words.strip.left, amount, always: true };

/** Before the commit nothing is built, and the reserve is part of what remains. */
const partsOf = (strip: StripView, isCommitted: boolean): readonly Part[] =>
  isCommitted
    ? [...spokenFor(strip), leftOf(strip.remaining)]
    : [
        { figure: 'stillToBuild', pattern: 'todo', label: words.strip.fits, amount: strip.stillToBuild },
        { figure: null, pattern: 'reserve', label: words.strip.reserve, amount: strip.reserve },
        leftOf(strip.remaining - strip.reserve),
      ];

interface StripProps {
  readonly strip: StripView;
  readonly isCommitted: boolean;
  /** Says what a number is made of; without it there is no key. */
  readonly onAsk?: (figure: FigureName) => void;
}

export function Strip({ strip, isCommitted, onAsk }: StripProps) {
  const parts = partsOf(strip, isCommitted);
  const used = parts.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);
  return (
    <div>
      <div class="strip" aria-hidden="true">
        {parts.map(
          ({ pattern, amount }) =>
            amount > 0 && <i key={pattern} class={pattern} style={{ flexGrow: amount }} />,
        )}
        {strip.remaining < 0 && used > 0 && <u style={{ left: `${(100 * strip.budget) / used}%` }} />}
      </div>
      {onAsk && (
        <dl class="key">
          {parts.map(
            ({ figure, pattern, label, amount, always = false }) =>
              (always || amount !== 0) && (
                <div key={pattern}>
                  <dt>
                    <i class={pattern} aria-hidden="true" />
                    {figure === null ? label : <What label={label} onPress={() => onAsk(figure)} />}
                  </dt>
                  <dd>{showAmount(amount)}</dd>
                </div>
              ),
          )}
          <div class="total">
            <dt>
              <What label={words.strip.budget} onPress={() => onAsk('budget')} />
            </dt>
            <dd>{showAmount(strip.budget)}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}

const What = ({ label, onPress }: { readonly label: string; readonly onPress: () => void }) => (
  <button type="button" class="what" onClick={onPress}>
    {label}
    <span class="hidden">{words.strip.what}</span>
  </button>
);
