/** Commit quarter from the menu: the same preview, confirm and result as in the sidebar. */
import { menu as words } from '../../words/en/menu';
import { fill } from '../../words/fill';
import { commitQuarter } from '../commit-quarter';
import type { LineView } from '../api';
import { previewCommit } from '../preview-commit';
import { askSignature, confirm } from './ask';
import { showOutcome, showProblems } from './show-outcome';

export const commitFromMenu = (): void => {
  const preview = previewCommit('');
  if (preview.problems.some(({ code }) => code === 'already-committed')) {
    // Refused too, and completes what the run that committed may have left.
    showOutcome(commitQuarter(preview.quarter));
    return;
  }
  if (preview.problems.length > 0) {
    showProblems(words.notReadyToCommit, preview.problems);
    return;
  }
  const { strip } = preview;
  const text = [
    fill(words.commits, { committed: strip.stillToBuild, budget: strip.budget, unit: strip.unit }),
    ...preview.goesIn.map(line),
    ...(preview.waits.length > 0 ? ['', words.waits, ...preview.waits.map(line)] : []),
    '',
    preview.afterwards,
  ].join('\n');
  if (!confirm(fill(words.commitThis, { quarter: preview.quarter }), text)) return;
  const signature = askSignature();
  if (signature !== null) showOutcome(commitQuarter(preview.quarter, null, signature));
};

const line = ({ rank, title, amount, note }: LineView): string =>
  `${rank}  ${title}: ${amount}${note === '' ? '' : ` (${note})`}`;
