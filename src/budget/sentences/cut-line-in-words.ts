/** The cut line in a sentence or two. */
import { formOf } from '../../words/count';
import { cutLine as words } from '../../words/en/cut-line';
import { fill } from '../../words/fill';
import type { CutLine } from '../cut-line';
import { showAmount } from '../showing/show-amount';
import type { Unit } from '../unit';
import { joinSentences } from '../../words/join-sentences';
import { listInWords } from '../../words/list-in-words';

/**
 * 'HubSpot, SSO and Audit log use 65. SAP (25) does not fit by 15.' Names the first that waits; '' for no requests at all.
 * Of what is not decided yet 'Bulk import would use 10.'
 */
export const cutLineInWords = ({ above, below, used }: CutLine, unit: Unit, isOffer = false): string => {
  const names = above.map(({ request }) => request.title);
  const first = below[0];
  const text = isOffer ? words.wouldUse : formOf(words.use, names.length);
  const fit =
    names.length === 0 ? '' : fill(text, { titles: listInWords(names), amount: showAmount(used, unit) });
  return joinSentences([fit, first ? firstWaits(first, unit) : '']);
};

/** 'SAP (25) does not fit by 15.', 'Mobile approvals: no estimate.' */
export const firstWaits = (
  { request: { title }, amount, reason, why }: CutLine['below'][number],
  unit: Unit,
): string =>
  amount === null || amount === 0
    ? fill(words.firstNoEstimate, { title })
    : fill(reason === 'notBefore' ? words.firstNotBefore : words.firstWaits, {
        title,
        amount: showAmount(amount, unit),
        why,
      });
