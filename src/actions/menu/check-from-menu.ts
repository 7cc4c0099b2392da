/** Check the sheet: everything there is to settle, and whether the ledger is as it was posted. */
import { checkLedger } from '../check-ledger';
import { home } from '../home';
import { showProblems } from './show-outcome';

export const checkFromMenu = (): void => {
  const { problems } = home('');
  const ledger = checkLedger();
  if (problems.length > 0) showProblems(`${problems.length} to settle`, problems);
  else SpreadsheetApp.getActive().toast(`Nothing to settle. ${ledger.says}`, 'Sales Budget', 8);
};
