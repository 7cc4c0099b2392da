/** Colours as scripts write them: hex, or one of the CSS names in any case; Google answers with lower-case hex. */
import names from 'color-name';

const hex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

const isName = (text: string): text is keyof typeof names => Object.hasOwn(names, text);

/** A word that is no colour is taken in silence, as on Google, and leaves the default: undefined. */
export function hexOf(color: string): string | undefined {
  const lower = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short) return `#${Array.from(short.slice(1), (digit) => digit + digit).join('')}`;
  return isName(lower) ? hex(names[lower]) : undefined;
}

export const rgbHex = (red: number, green: number, blue: number): string => hex([red, green, blue]);
