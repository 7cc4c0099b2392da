/** What the add-on is called. */
import { topic } from '../topic';

export const product = topic('product', { name: 'Sales Budget' });
