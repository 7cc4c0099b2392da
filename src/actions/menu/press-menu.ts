/** A press at the menu: who asks for the same again without having been told how the first ended is told, and nothing is done twice. */
import { keyOfMine } from '../memory/version-stamp';
import { withPress } from '../run/press';
import { forgetPress } from '../memory/unfinished';

/** Twenty of them are kept in one value of 9 kB (google.md). */
const longest = 250;

/** `what` is the same whenever the same is asked for. `act` ends by telling the person, and only then it may be asked for anew. */
export const pressMenu = (what: string, act: () => void): void =>
  withPress(`${keyOfMine()} ${what.slice(0, longest)}`, () => {
    act();
    forgetPress();
  });
