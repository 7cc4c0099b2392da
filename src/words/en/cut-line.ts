/** The cut line: what fits, what waits and why, in cells, lists and sentences. */
import { topic } from '../topic';

export const cutLine = topic('cutLine', {
  /**
   * Why a request waits, behind its title in a list and as a clause in a sentence. Written to the Plan column as well, whose
   * shading knows them by their first letter.
   */
  why: {
    noEstimate: 'no estimate',
    paidByProduct: 'paid by Product',
    notBefore: 'not before {quarter}',
    waitsBehind: 'waits behind {title}',
    tooLarge: 'does not fit by {amount}',
    notProposed: 'not proposed',
    fitsInRest: 'fits in what is left',
  },
  /** Where it is planned instead; behind a reason and a comma, or alone. */
  forStrategy: 'for product strategy',
  plannedFor: 'planned for {quarter}',
  reasonAndPlan: '{why}, {plan}',
  shippedIn: 'shipped in {quarter}',
  onShelf: 'on the shelf',
  /** 'HubSpot, SSO and Audit log use 65.' {titles} is one title or a list of them. */
  use: { one: '{titles} uses {amount}.', other: '{titles} use {amount}.' },
  wouldUse: '{titles} would use {amount}.',
  /** The first that waits. {why} is one of the reasons above. */
  firstNoEstimate: '{title} has no estimate.',
  firstNotBefore: '{title} ({amount}) waits, {why}.',
  firstWaits: '{title} ({amount}) {why}.',
  closed: '{quarter} is closed.',
  nothingWaitsYet: 'Nothing waits on the Requests tab.',
  allFits: 'All of it fits, {amount} left.',
  /** {budget} is an amount with its unit: '10 of 100 points are left.' */
  left: '{amount} of {budget} are left.',
  nothingWaits: 'Nothing waits.',
  /** Whether one request fits, as a cell shows it. */
  fits: 'fits, {amount} left after',
  committedIn: 'fits: it is committed in {quarter}',
  hasShippedIn: 'fits: it has shipped in {quarter}',
  wasLeftOver: 'does not fit: it was left over when {quarter} was closed',
  shelvedNoEstimate: 'does not fit: it is on the shelf, and has no estimate',
  shelvedFits: 'fits, {amount} left after: reinstating it takes {price}',
  shelvedTooLarge: 'does not fit by {amount}: reinstating it takes {price}',
  doesNotFit: 'does not fit: {why}',
  quarterClosed: 'does not fit: {quarter} is closed',
  /** {status} is the Status cell or the Plan cell. */
  doesNotWait: '{request} does not wait: {status}',
  /** How much is asked for against what there is. */
  asked: '{asked} asked of {room}: no forced choice',
  askedTimes: {
    little: '{asked} asked of {room}: {times}\u00d7 \u2013 little to choose between',
    aHealthyChoice: '{asked} asked of {room}: {times}\u00d7 \u2013 a healthy choice',
    tooMuch:
      '{asked} asked of {room}: {times}\u00d7 \u2013 more than anybody can weigh: shelve what can wait',
  },
});
