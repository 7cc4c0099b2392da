/** The budget as a bar of characters: it prints, it is read in greyscale, and it needs no picture. */
import type { Strip } from '../../budget/strip/strip';

/** Different in shape, not only in shade; the strip's labels carry the same marks as the key. */
export const marks = { built: '█', stillToBuild: '▓', sunk: '╳', disruption: '│', remaining: '░' } as const;

const length = 100;

/** One mark for each percent of the budget; the ends of the parts are rounded, so the bar is never longer or shorter. */
export const weeklyBar = (strip: Strip): string => {
  const parts = ['built', 'stillToBuild', 'sunk', 'disruption', 'remaining'] as const;
  const whole = parts.reduce((sum, part) => sum + Math.max(strip[part], 0), 0);
  if (whole === 0) return '';
  let end = 0;
  return parts
    .map((part) => {
      const from = Math.round((end * length) / whole);
      end += Math.max(strip[part], 0);
      return marks[part].repeat(Math.round((end * length) / whole) - from);
    })
    .join('');
};
