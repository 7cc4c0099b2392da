/** What somebody has edited by hand on a committed request, and why it can only be reverted. */
import { topic } from '../topic';

/** {name}: 'R-1 HubSpot'. Names of columns and of statuses are as the tab has them. */
export const pendingEdits = topic('pendingEdits', {
  /** Stands in the ledger as the reason where nobody has given one. */
  typedByHand: 'Typed by hand',
  /** {built}: '40 % built'. A clause of the sentences below. */
  ledgerSays: 'the ledger says Committed, {built}',
  allocation: '{quarter}: its row makes {budget}, the ledger says {settled}.',
  built: {
    lowered: '{name}: Built says {typed}, and {seen} was seen: lowered by hand.',
    stopped: '{name}: Status says Committed, and Building was seen: set back by hand.',
  },
  copies: {
    same: '{name}: row {row} has the ID of row {original}.',
    retitled: '{name}: row {row} has the ID of row {original}, {title}.',
  },
  deleted: '{name}: its row is gone, {ledgerSays}.',
  estimate: {
    blank: '{name}: Estimate is blank, the ledger says {estimate}.',
    typed: '{name}: Estimate says {typed}, the ledger says {estimate}.',
    whyNotBlank: 'An estimate that is blank or no number can’t be recorded: write one, or revert it.',
    whyNotZero: 'An estimate of 0 can’t be recorded: write what it takes by now, or revert it.',
  },
  price: {
    typed: '{name}: Price says {typed}, the ledger says {price}.',
    whyNot: 'A price of 0 leaves nothing to build: revert it, or drop the request.',
  },
  quarter: '{name}: Not before says {later}, moved out of {quarter}; {ledgerSays}.',
  status: '{name}: Status says {status}, {ledgerSays}.',
  title: {
    blank: '{name}: Request is blank, the ledger says {title}.',
    typed: '{name}: Request says {typed}, the ledger says {title}.',
    whyNot: 'A committed request keeps a title: write one, or revert it.',
  },
});
