import type { ordinals as english } from '../en/ordinals';
import type { Translation } from '../topic';

export const ordinals: Translation<typeof english> = {
  one: '{n} 番目',
  two: '{n} 番目',
  few: '{n} 番目',
  other: '{n} 番目',
};
