/** What an import would do and has done, as people read it. */
import { listInWords } from '../sentences/list-in-words';
import type { SortedOut } from './sort-out';

/** '58 new, 2 known already, 1 repeated in the file, 1 without a title'. */
export const importCounts = ({ fresh, known, repeated }: SortedOut, untitled: number): string =>
  [
    `${fresh.length} new`,
    ...(known > 0 ? [`${known} known already`] : []),
    ...(repeated > 0 ? [`${repeated} repeated in the file`] : []),
    ...(untitled > 0 ? [`${untitled} without a title`] : []),
  ].join(', ');

const requestsInWords = (count: number): string => (count === 1 ? '1 request' : `${count} requests`);

/** 'Imported 58 requests, R-3 to R-60, ranked below the others. 2 were here already.' */
export const importedInWords = (ids: readonly string[], known: number): string => {
  const were = known === 1 ? '1 was here already' : `${known} were here already`;
  const [first] = ids;
  if (first === undefined) return `Nothing was added: ${were}.`;
  const names = ids.length > 2 ? `${first} to ${ids[ids.length - 1] ?? ''}` : listInWords(ids);
  const added = `Imported ${requestsInWords(ids.length)}, ${names}, ranked below the others.`;
  return known === 0 ? added : `${added} ${were.charAt(0).toUpperCase()}${were.slice(1)}.`;
};
