import type { language as english } from '../en/language';
import type { Translation } from '../topic';

export const language: Translation<typeof english> = { code: 'de' };
