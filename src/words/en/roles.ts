/** Who may do what. */
import { topic } from '../topic';

export const roles = topic('roles', {
  /** Who a person is, standing alone: Everyone where nobody is named, Guest who is not among those who are. */
  alone: {
    'VP of Sales': 'VP of Sales',
    'VP of Product': 'VP of Product',
    Approver: 'Approver',
    Everyone: 'Everyone',
    Guest: 'Guest',
  },
  /** By the role, inside a sentence. */
  names: {
    'VP of Sales': 'the VP of Sales',
    'VP of Product': 'the VP of Product',
    Approver: 'the Approver',
  },
  /** {names} are e-mail addresses. */
  named: '{role} ({names})',
  /** What only some may do: {action} in the sentences below. */
  actions: {
    commit: 'commit the quarter',
    drop: 'drop a request',
    swap: 'swap requests',
    add: 'add a request',
    pause: 'pause a request',
    reinstate: 'reinstate a request',
    grow: 'grow a request',
    cut: 'cut a request',
    'cut shippable': 'cut a request as shippable: what can ship is for product to say',
    ship: 'ship a request',
    're-estimate': 're-estimate a request',
    'pull for product': 'pull a request for product',
    'pull for the company': 'pull a request for the company',
    'pull for no fault': "pull a request for nobody's fault",
    rename: 'rename a committed request',
    grant: 'grant budget',
    take: 'take budget',
    lend: 'lend budget',
    'pass the gate': 'confirm this change',
    close: 'close the quarter',
    'tidy ranks': 'tidy the ranks',
    rank: 'say what comes first',
    merge: 'merge requests',
    decline: 'decline a request',
    'revert pending': 'revert what was edited by hand',
    meet: 'record the weekly meeting',
  },
  /** {who} is one of the roles above, or several with 'or' between them. */
  onlyOthers: 'Only {who} can {action}.',
  unknownPerson:
    "Google doesn't say who you are, and only {who} can {action}. Sign in with that account alone in this browser window, or clear the names on the Allocation tab.",
  /** {role} is the header of a column. */
  noAddress: '{role} has no e-mail address in its row: write it there to be recognised.',
  noApprover:
    'Nobody is named under Approver in the row of {quarter}, and only the approver can {action}. Write the e-mail address there.',
  nobodyNamed: 'Nobody is named on the Allocation row, so everyone may do everything.',
});
