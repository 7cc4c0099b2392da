/** Whether something the sidebar points at is at the place that a feature names. */
import { placeOf } from './seen-tab';
import type { World } from './world';

/** 'A5', 'Requests!A5', 'Rank of R-3', a tab's name, or '' when no cell is at fault. */
export const isAt = (
  world: World,
  words: string,
  pointed: { readonly tab: string; readonly cell: string },
): boolean => {
  const actual = pointed.cell.replace(/\$/g, '');
  if (words === '') return actual === '';
  if (/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(words)) return actual === words;
  if (world.sheets.tabs().includes(words)) return pointed.tab === words && actual === '';
  const place = placeOf(world.sheets, words);
  return pointed.tab === place.tab && actual.split(':')[0] === place.cell;
};
