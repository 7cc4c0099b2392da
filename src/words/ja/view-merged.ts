import type { viewMerged as english } from '../en/view-merged';
import type { Translation } from '../topic';

export const viewMerged: Translation<typeof english> = {
  into: '{request} に統合',
  unnamed: '名前のない要望',
};
