import type { sentences as english } from '../en/sentences';
import type { Translation } from '../topic';

export const sentences: Translation<typeof english> = {
  next: '{before}{next}',
  alone: '{says}。',
  semicolon: '{before}；{next}',
};
