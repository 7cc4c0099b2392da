/** What an import asks before it reads on: days with two meanings, two columns that differ, values that stay blank. */
import { readDay } from '../../../budget/import/read-day';
import type { ImportReading } from '../../../budget/import/read-rows';
import { showDay } from '../../../words/show-day';
import type { ImportScreen } from './import-state';
import { Button } from '../../view/button';
import { Chips } from '../../view/chips';
import type { Actions } from '../../view/screen-props';
import { count } from '../../../words/count';
import { dialogImport as words } from '../../../words/en/page-dialog-import';
import { fill } from '../../../words/fill';

interface DoubtProps extends Actions {
  readonly reading: ImportReading;
}

export const DayOrder = ({
  screen,
  reading: { unclearDay },
  dispatch,
}: DoubtProps & { readonly screen: ImportScreen }) => {
  if (unclearDay === '') return null;
  const as = (isDayFirst: boolean): string => {
    const day = readDay(unclearDay, { isDayFirst, dayOf: () => '' });
    if (day !== null) return showDay(day);
    return isDayFirst ? words.dayFirst : words.monthFirst;
  };
  return (
    <fieldset class="card warn">
      <legend class="hidden">{fill(words.whichDay, { day: unclearDay })}</legend>
      <p aria-hidden="true">{fill(words.whichDay, { day: unclearDay })}</p>
      <Chips
        name="day-order"
        picked={screen.isDayFirst ? 'day' : 'month'}
        chips={[
          { value: 'day', label: as(true), isOff: false },
          { value: 'month', label: as(false), isOff: false },
        ]}
        onPick={(value) => dispatch({ type: 'chose day order', isDayFirst: value === 'day' })}
      />
    </fieldset>
  );
};

export const Twofold = ({ reading: { twofold }, dispatch }: DoubtProps) => (
  <>
    {twofold.map(({ field, key, says }) => (
      <section key={field} class="card warn">
        <p>{fill(words.whichColumn, { difference: says })}</p>
        <div class="row">
          {[words.theFirst, words.theSecond].map((which, index) => (
            <Button
              key={which}
              kind="small"
              onPress={() => dispatch({ type: 'matched column', field, key: `${key}#${index + 1}` })}
            >
              {which}
            </Button>
          ))}
        </div>
      </section>
    ))}
  </>
);

/** More would only hide the rest of the screen. */
const most = 20;

export const Unread = ({ reading: { unread } }: Pick<DoubtProps, 'reading'>) =>
  unread.length === 0 ? null : (
    <details>
      <summary>{count(words.unread, unread.length)}</summary>
      <ul class="workings">
        {unread.slice(0, most).map((says) => (
          <li key={says}>{says}</li>
        ))}
        {unread.length > most && <li>{fill(words.andMore, { n: unread.length - most })}</li>}
      </ul>
    </details>
  );
