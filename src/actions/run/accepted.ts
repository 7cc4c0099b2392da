/** The answer of an action that was carried out, with the home screen as it stands now. */
import type { Workbook } from '../../sheets/workbook';
import type { Outcome } from '../api';
import { deskAfter, type Desk } from './desk';
import { homeView } from '../views/home-view';

export const accepted = (desk: Desk, workbook: Workbook, said: string): Outcome => ({
  ok: true,
  said,
  home: homeView(deskAfter(desk, workbook)),
});
