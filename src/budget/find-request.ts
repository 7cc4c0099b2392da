/** Which request a person means by what they typed into a formula: its ID or its title. */
import { listInWords } from './sentences/list-in-words';
import { quote } from './quote';
import type { Request } from './request';
import type { World } from './world';

const sameText = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** 'r-1' and 'hubspot' find R-1 HubSpot; an ID comes before a title. A sentence when there is none, or more than one. */
export const findRequest = ({ requests }: Pick<World, 'requests'>, text: string): Request | string => {
  const wanted = text.trim();
  if (wanted === '') return 'Name a request: its ID such as R-1, or its title.';
  const byId = requests.find(({ id }) => sameText(id, wanted));
  if (byId) return byId;
  const [found, ...others] = requests.filter(({ title }) => sameText(title, wanted));
  if (!found) return `There is no request ${quote(wanted)} on the Requests tab.`;
  if (others.length === 0) return found;
  const which = [found, ...others].map(({ id, row }) => id || `the one in row ${row}`);
  return `${which.length} requests are called ${quote(wanted)}: ${listInWords(which)}. Name one by its ID.`;
};
