/** REQUEST_STATUS(id): where a request stands, in a sentence for the colleague who asked. */
import { statusInWords } from '../budget/sentences/status-in-words';
import { ofRequest } from './of-request';

export const requestStatus = (id: unknown, quarter: unknown): string =>
  ofRequest('REQUEST_STATUS', id, quarter, statusInWords);
