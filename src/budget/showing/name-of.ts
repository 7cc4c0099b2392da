/** How sentences name a request: 'R-3 Audit log', and by its row where it has no name yet. */
import { requests } from '../../words/en/requests';
import { fill } from '../../words/fill';

/** nameOf({ row: 4, id: 'R-3', title: 'Audit log' }) is 'R-3 Audit log'; without ID and title 'the request in row 4'. */
export const nameOf = (request: {
  readonly row: number;
  readonly id: string;
  readonly title: string;
}): string =>
  [request.id, request.title.trim()].filter((part) => part !== '').join(' ') ||
  fill(requests.inRow, { row: request.row });
