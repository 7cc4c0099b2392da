/** Switches that the page's address turns on: `?hostile&shuffle=7&accounts`. */
import type { Switches } from '../apps-script/switches';

export function switchesFrom(search: string): Partial<Switches> {
  const parameters = new URLSearchParams(search);
  const seed = parameters.get('shuffle');
  return {
    ...(parameters.has('hostile') && { hostileHtml: true }),
    ...(parameters.has('accounts') && { accountMixUp: true }),
    ...(seed !== null && { shuffleAnswers: Number(seed) }),
  };
}
