/** Which request a person means by what they typed into a formula: its ID or its title. */
import { requests as words } from '../../words/en/requests';
import { fill } from '../../words/fill';
import { listInWords } from '../../words/list-in-words';
import { quote } from '../showing/quote';
import type { Request } from '../request';
import type { World } from '../world';

const sameText = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** 'r-1' and 'hubspot' find R-1 HubSpot; an ID comes before a title. A sentence when there is none, or more than one. */
export const findRequest = ({ requests }: Pick<World, 'requests'>, text: string): Request | string => {
  const wanted = text.trim();
  if (wanted === '') return words.nameOne;
  const byId = requests.find(({ id }) => sameText(id, wanted));
  if (byId) return byId;
  const [found, ...others] = requests.filter(({ title }) => sameText(title, wanted));
  if (!found) return fill(words.notThere, { name: quote(wanted) });
  if (others.length === 0) return found;
  const which = [found, ...others].map(({ id, row }) => id || fill(words.oneInRow, { row }));
  return fill(words.sameName, { n: which.length, name: quote(wanted), which: listInWords(which) });
};
