/** Taking back what was confirmed last. */
import { topic } from '../topic';

export const undo = topic('undo', {
  /** What would be taken back, in a list that begins with a capital letter: 'Drop HubSpot and add SAP'. {what} is a request or an amount. */
  changes: {
    drop: 'drop {what}',
    add: 'add {what}',
    pause: 'pause {what}',
    reinstate: 'reinstate {what}',
    grow: 'grow {what}',
    cut: 'cut {what}',
    ship: 'ship {what}',
    're-estimate': 're-estimate {what}',
    pull: 'pull {what}',
    rename: 'rename {what}',
    grant: 'grant {what}',
    take: 'take {what}',
    lend: 'lend {what}',
  },
  /** The same as done: 'HubSpot dropped and SAP added'. */
  done: {
    drop: '{what} dropped',
    add: '{what} added',
    pause: '{what} paused',
    reinstate: '{what} reinstated',
    grow: '{what} grown',
    cut: '{what} cut',
    ship: '{what} shipped',
    're-estimate': '{what} re-estimated',
    pull: '{what} pulled',
    rename: '{what} renamed',
    grant: '{what} granted',
    take: '{what} taken',
    lend: '{what} lent',
  },
  /** {done} is a list of the clauses above, {until} a day. */
  changeSays: '{done} on {day} by {who}; can be undone until {until}.',
  commit: 'the commit',
  commitSays: 'Committed on {day} by {who}; can be undone until {until}, while nothing is started.',
  proposal: 'the proposed commit',
  proposalSays: 'Commit proposed on {day} by {who}; can be undone at any time before the second name.',
  /** Why it stays. {event} is one of the words below. */
  usedSince: '{request} was {event} in {quarter} since (entry {entry}). Take that back first.',
  quarterClosed: '{quarter} is closed, so nothing in it changes any more. Choose the quarter after it.',
  /** {titles} are requests. */
  started: {
    one: '{titles} is started, and a commit can be undone only while nothing is. Drop, swap or add single requests instead.',
    other:
      '{titles} are started, and a commit can be undone only while nothing is. Drop, swap or add single requests instead.',
  },
  changeTooLate:
    '{changes} was confirmed on {day}, and a change can be undone within two days, until {until}. Make the opposite change instead, at its price.',
  commitTooLate:
    '{quarter} was committed by {who} at {when}, and a commit can be undone within 24 hours, until {until}. Drop, swap or add single requests instead.',
  /** By the event as the ledger keeps it: what has happened to a request, in the middle of a sentence. */
  events: {
    Committed: 'committed',
    Added: 'added',
    Reinstated: 'reinstated',
    Dropped: 'dropped',
    Paused: 'paused',
    Grown: 'grown',
    Cut: 'cut',
    'Re-estimated': 're-estimated',
    Shipped: 'shipped',
    Pulled: 'pulled',
    Renamed: 'renamed',
    'Left over': 'left over',
    Carried: 'carried',
  },
});
