/** What comes in, what goes out for it, what that loses and what is left: 'SAP in means HubSpot out; 11 of its 20 points are gone.' */
import { topic } from '../topic';

export const displacement = topic('displacement', {
  /** {added} and {dropped} are titles or lists of them, {loss} one of the clauses below. */
  sentence: '{added} in means {dropped} out; {loss}.',
  nothingLost: 'nothing is lost',
  nothingLostNotStarted: 'nothing is lost, work not started moves free',
  /** {cost} of {size} is gone; {built} and {disruption} make {cost}. The forms are for the cost: exactly one, or another amount. */
  lossOfOne: {
    one: '{cost} of its {size} is gone ({built} built, {disruption} disruption)',
    other: '{cost} of its {size} are gone ({built} built, {disruption} disruption)',
  },
  lossOfSeveral: {
    one: '{cost} of their {size} is gone ({built} built, {disruption} disruption)',
    other: '{cost} of their {size} are gone ({built} built, {disruption} disruption)',
  },
  alsoGivenUp: 'To fit {added} you also give up {titles}.',
  short: 'It is still short by {amount}.',
  remaining: 'Remaining after: {amount}.',
});
