/** A person's text inside a sentence: in quotation marks, on one line, and short enough for a narrow sidebar. */

/** A sidebar line holds about 40 characters; a quoted cell should leave room for the sentence around it. */
const longest = 30;

/** quote('soon') is "'soon'"; longer text ends in an ellipsis. */
export const quote = (text: unknown): string => {
  const line = String(text).replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > longest ? `'${characters.slice(0, longest - 1).join('')}…'` : `'${line}'`;
};
