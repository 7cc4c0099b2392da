/** What has changed between two meetings, each request under its most telling word. */
import { topic } from '../topic';

export const meeting = topic('meeting', {
  /** The word stands before a request, or a list of them. */
  labels: {
    Shipped: 'Shipped',
    Dropped: 'Dropped',
    Pulled: 'Pulled',
    Declined: 'Declined',
    Merged: 'Merged',
    Gone: 'Gone',
    Added: 'Added',
    Reinstated: 'Reinstated',
    Carried: 'Carried',
    Committed: 'Committed',
    Undone: 'Undone',
    Slipped: 'Slipped',
    Started: 'Started',
    Paused: 'Paused',
    Grown: 'Grown',
    Cut: 'Cut',
    'Re-estimated': 'Re-estimated',
    Moved: 'Moved',
    Sooner: 'Sooner',
    New: 'New',
    'Open again': 'Open again',
    Endorsed: 'Endorsed',
    Renamed: 'Renamed',
    Changed: 'Changed',
  },
  /** The same word in the middle of a line, behind another fact; {more} says more of it: 'paused 3 disruption'. */
  inLine: {
    Shipped: 'shipped',
    Dropped: 'dropped',
    Pulled: 'pulled',
    Declined: 'declined',
    Merged: 'merged',
    Gone: 'gone',
    Added: 'added',
    Reinstated: 'reinstated',
    Carried: 'carried',
    Committed: 'committed',
    Started: 'started',
    Paused: 'paused',
    Grown: 'grown',
    Cut: 'cut',
    'Open again': 'open again',
    Endorsed: 'endorsed',
    Renamed: 'renamed',
  },
  inLineWithMore: '{word} {more}',
  /** {event} is a word such as 'dropped'. */
  noLonger: 'no longer {event}',
  rowGone: 'its row is no longer on the Requests tab',
  into: 'into {title}',
  notOpen: 'no longer open',
  forCustomer: 'for {customer}',
  /** {before} and {now} are values of the Status column. */
  status: '{before} \u2192 {now}',
  built: '{share} built',
  moved: '{before} to {now}',
  /** Where it is planned now and was planned before. */
  planned: 'planned for {quarter}, before {before}',
  plannedNew: 'planned for {quarter}, before not at all',
  notPlanned: 'not planned in the next four quarters, before {before}',
  estimate: 'estimate {before} \u2192 {now}',
  /** Instead of an estimate. */
  noEstimate: 'none',
  rank: 'rank {from} \u2192 {to}',
  rankBy: 'rank {from} \u2192 {to}, by {who}',
  /** A line: a request and what is said of it. */
  line: '{title}: {says}',
  /** A request in a list, with its price. */
  titleAndPrice: '{title} ({price})',
  /** Behind a list of names that is cut off. */
  more: '{n} more',
  ranked: 'Ranked',
  nothing: 'Nothing has changed.',
  /** Headings; {day} is '29 October'. */
  fromTo: 'From {from} to {to}',
  since: 'Since {day}',
  sinceLast: 'Since the last meeting',
  noneOnRecord: 'No earlier meeting is on record, so there is nothing to compare with yet.',
  /** What a new order of ranks moved. {riser} and {faller} are titles, their numbers are places. */
  noneMoved: 'None of {of} moved',
  someMoved: '{n} of {of} moved; {most}',
  riser: 'biggest riser {title} +{places}',
  faller: 'biggest faller {title} \u2212{places}',
});
