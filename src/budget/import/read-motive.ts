/** Why a customer asks, from what other programs call it. */

const motives: readonly (readonly [motive: string, pattern: RegExp])[] = [
  ['win back', /^(win[- ]?back|won back)/],
  ['retain', /^(retain|retention|renew)/],
  ['expand', /^(expan|up-?sell|cross-?sell|existing)/],
  ['new', /^new\b/],
];

/** readMotive('New Business') is 'new', 'Renewal' is 'retain'; '' when it is none of the four. */
export const readMotive = (text: string): string =>
  motives.find(([, pattern]) => pattern.test(text.trim().toLowerCase()))?.[0] ?? '';
