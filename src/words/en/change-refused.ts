/** Clauses of sentences that say why a change can't be made; the sentences are in problems-changes. */
import { topic } from '../topic';

export const changeRefused = topic('changeRefused', {
  /** As in 'R-1 HubSpot is not committed in 2026-Q4, so it can't be dropped.' */
  done: {
    dropped: 'dropped',
    paused: 'paused',
    grown: 'grown',
    cut: 'cut',
    shipped: 'shipped',
    're-estimated': 're-estimated',
    pulled: 'pulled',
    renamed: 'renamed',
  },
  /** As in 'R-1 HubSpot has shipped, so it can't be dropped any more.' */
  hasShipped: 'has shipped',
  wasLeftOver: 'was left over when {quarter} was closed',
  /** As in 'Write by how much R-1 SSO is cut, above 0.' */
  cutBy: 'by how much {request} is cut',
  growsBy: 'by how much {request} grows',
  takesByNow: 'what {request} takes by now',
  reallyTook: 'what {request} really took to build',
  howMuch: { grant: 'how much is granted', take: 'how much is taken', lend: 'how much is lent' },
  /** What has changed of a proposed list since it was proposed. */
  notOnList: '{title} is not on it any more',
  otherPrice: '{title} is {now} instead of {before}',
  newOnList: '{title} is new on it',
  /** Who can sign a commit; each VP is 'the VP of Sales (sales@x.com)'. Both is a value of the Sign-off column. */
  onlyBoth: 'Only {sales} and {product} can sign the commit: sign-off is Both.',
  /** Whom a proposed commit waits for, where nobody is named. */
  secondName: 'a second name',
});
