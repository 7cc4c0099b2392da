/** Set up this spreadsheet: one press, safe to press again, touches only its own tabs. */
import { setUpWorkbook } from '../sheets/set-up/set-up-workbook';
import type { Outcome } from './api';
import { openDesk } from './desk';
import { busy, refused } from './refused';
import { underLock } from './under-lock';
import { homeView } from './views/home-view';

export const setUp = (): Outcome =>
  underLock(() => {
    const problems = setUpWorkbook(SpreadsheetApp.getActive());
    const desk = openDesk('');
    if (problems.length > 0) return refused(desk, problems);
    return {
      ok: true,
      said: 'The tabs are ready: Allocation, Requests, Changes and Weekly. Begin with a row on Allocation: the blue columns are yours, the grey ones are computed.',
      home: homeView(desk),
    };
  }, busy);
