/** How wide a text becomes in Arial, near enough to set labels apart without a page to measure on. */

/** Widths in parts of the font's size, from Arial's own table; letters that are not listed are as wide as most. */
const NARROW = 0.25;
const WIDE = 0.8;
const UPPER = 0.68;
const USUAL = 0.55;

const widthOf = (letter: string): number => {
  if (/[iljtfr.,:;'|!()[\] ]/.test(letter)) return NARROW;
  if (/[mwMW@%]/.test(letter)) return WIDE;
  return /[A-Z]/.test(letter) ? UPPER : USUAL;
};

export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * size;

/** The text, or its beginning with an ellipsis where it has no room. */
export function fitted(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** The text in at most so many lines, broken between words; the last has an ellipsis where there is more. */
export function wrapped(text: string, size: number, room: number, lines: number): string[] {
  if (lines <= 1 || textWidth(text, size) <= room) return [fitted(text, size, room)];
  const words = text.split(' ');
  let count = 1;
  while (count < words.length && textWidth(words.slice(0, count + 1).join(' '), size) <= room) count += 1;
  const rest = words.slice(count).join(' ');
  const first = fitted(words.slice(0, count).join(' '), size, room);
  return rest === '' ? [first] : [first, ...wrapped(rest, size, room, lines - 1)];
}
