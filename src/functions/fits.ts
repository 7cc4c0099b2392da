/** FITS(id): whether a request fits, and what is left after it or by how much it does not. */
import { fitsInWords } from '../budget/sentences/fits-in-words';
import { ofRequest } from './of-request';

export const fits = (id: unknown, quarter: unknown): string => ofRequest('FITS(', id, quarter, fitsInWords);
