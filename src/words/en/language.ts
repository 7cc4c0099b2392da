/** Which language is spoken, for what can't be a text. */
import { topic } from '../topic';

export const language = topic('language', { code: 'en' });
