/** The class Sheet as scripts see it, put together from its parts. */
import { remoteClass } from '../remote-classes';
import { Sheet } from './sheet';
import { sheetContent } from './sheet-content';

remoteClass('Sheet', Sheet, sheetContent);
