/** A title inside a sentence of ours: on one line, not too long, and unable to turn the words around it. */

/** Longer ones are cut where they are only named; a view shows them whole. */
const longest = 80;

/** What would reach beyond the title: marks that set the direction of text. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Written from right to left, Hebrew and Arabic among them: only such a title is set apart. */
const fromRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
};

/** 'SSO' as it is; a title in Hebrew between U+2068 and U+2069, so that a number after it stays after it. */
export const titleInWords = (title: string): string => {
  const line = shortened(title.replace(directionMarks, '').replace(/\s+/g, ' ').trim());
  return fromRightToLeft.test(line) ? `\u2068${line}\u2069` : line;
};
