/** Load or remove the example from the menu; asked for again after a run that died, it is completed, or said to be done. */
import { loadExample } from '../load-example';
import { removeExample } from '../remove-example';
import { pressMenu } from './press-menu';
import { showOutcome } from './show-outcome';

export const exampleFromMenu = (how: 'load' | 'remove'): void =>
  pressMenu(`${how} example`, () => showOutcome(how === 'load' ? loadExample() : removeExample()));
