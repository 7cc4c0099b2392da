import type { lists as english } from '../en/lists';
import type { Translation } from '../topic';

export const lists: Translation<typeof english> = {
  comma: '{before}, {next}',
  and: '{before} und {last}',
  or: '{before} oder {last}',
};
