/** The class Sheet as scripts see it, put together from its parts. */
import { remoteClass } from '../members/remote-classes';
import { Sheet } from './sheet';
import { sheetCharts } from './sheet-charts';
import { sheetContent } from './sheet-content';
import { sheetLayout } from './sheet-layout';
import { sheetLines } from './sheet-lines';
import { sheetRules } from './sheet-rules';
import { sheetSelection } from './sheet-selection';

remoteClass('Sheet', Sheet, sheetCharts, sheetContent, sheetLines, sheetLayout, sheetRules, sheetSelection);
