/** How numbers are written; of another locale this is worked out, not translated. */
import { topic } from '../topic';

export const signs = topic('signs', {
  /** Between whole and tenth: 5.2. */
  decimal: '.',
});
