/** Breaks a text into lines that fit a width: cells that run over empty neighbours do not wrap by themselves. */

/** Arial's widths at 10 pt in pixels, a little on the safe side: what is too long would be cut off by the next cell. */
const narrow = /[ijlt.,:;'|!()[\]\u2018\u2019 ]/;
const wide = /[A-Zmw%@\u2014\u2192\d]/;
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u;

const widthOf = (character: string): number => {
  if (fullWidth.test(character)) return 15;
  if (narrow.test(character)) return 4.2;
  return wide.test(character) ? 9 : 7.4;
};

export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);

/** A word longer than the line is cut; the lines together hold every character but the spaces they were broken at. */
export const breakLines = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string): boolean => textWidth(candidate) <= width;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (fits(line === '' ? word : `${line} ${word}`)) {
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (!fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line === '' ? lines : [...lines, line];
};
