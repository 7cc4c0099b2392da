/** What a check finds after a week of pasting. */
import type { CheckView } from '../../../src/actions/api';

export const foundDamage: CheckView = {
  findings: [
    {
      code: 'text-number',
      tab: 'Requests',
      cell: 'D7',
      says: "Estimate is text where a number belongs, in D7, D9. Formulas can't count it.",
      key: 'estimates',
      writes: "D7: '20 pts' → 20, D9: '1,5' → 1.5",
      isChoice: false,
    },
    {
      code: 'misspelt',
      tab: 'Requests',
      cell: 'E3',
      says: 'Status holds words that are not of its list, in E3.',
      key: 'statuses',
      writes: "E3: 'in progres' → Building",
      isChoice: false,
    },
    {
      code: 'renamed-header',
      tab: 'Requests',
      cell: 'D1',
      says: "The column Estimate of Requests is headed 'Points' now. It is understood, and no number changes.",
      key: 'header',
      writes: 'D1: Estimate',
      isChoice: true,
    },
  ],
  left: [
    {
      code: 'ledger-edited',
      tab: 'Changes',
      cell: 'W5',
      says: 'Entry 4 is not as it was posted: a cell of it was changed. Undo the edit (File, Version history). Until then nothing can be posted; reading goes on.',
    },
  ],
  looked: '3 tabs, 71 columns and 29 entries of the ledger',
};
