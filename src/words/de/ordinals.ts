import type { ordinals as english } from '../en/ordinals';
import type { Translation } from '../topic';

export const ordinals: Translation<typeof english> = { one: '{n}.', two: '{n}.', few: '{n}.', other: '{n}.' };
