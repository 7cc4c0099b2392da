import type { viewMerged as english } from '../en/view-merged';
import type { Translation } from '../topic';

export const viewMerged: Translation<typeof english> = {
  into: 'mit {request}',
  unnamed: 'einer Anfrage, die nicht genannt ist',
};
