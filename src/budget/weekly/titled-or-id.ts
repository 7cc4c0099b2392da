/** How the page's lists name a request. */
import type { Request } from '../request';
import { titleInWords } from '../sentences/title-in-words';

/** 'SSO'; 'R-3' while it has no title. */
export const titledOrId = ({ title, id }: Pick<Request, 'title' | 'id'>): string => titleInWords(title) || id;
