/** How numbers are written and arguments parted; of another locale these are worked out, not translated. */
import { topic } from '../topic';

export const signs = topic('signs', {
  /** Between whole and tenth: 5.2. */
  decimal: '.',
  /** Between the arguments of a formula. */
  argument: ',',
});
