/** How many customers a request counts for: a blank cell is the one who asked. */
import type { Request } from '../request';

export const countedAsks = ({ asks }: Pick<Request, 'asks'>): number => asks ?? 1;
