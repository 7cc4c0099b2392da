/** Check and repair: says that all is well, or opens the page that lists what is not. */
import { menu as words } from '../../words/en/menu';
import { fill } from '../../words/fill';
import { check } from '../check-and-repair';
import { checkLedger } from '../check-ledger';
import { openDialog } from '../open-dialog';
import { toast } from './toast';

export const checkFromMenu = (): void => {
  const { findings, left } = check('');
  if (findings.length + left.length > 0) openDialog('check');
  else {
    toast(fill(words.nothingToSettle, { ledger: checkLedger().says }));
  }
};
