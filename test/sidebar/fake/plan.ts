/** Four quarters of which the first is over. */
import type { PlanView } from '../../../src/actions/api';

const line = (id: string, rank: string, title: string, amount: string) => ({
  ...{ id, rank, title, amount },
  ...{ customer: '', note: '' },
});

export const planView: PlanView = {
  quarter: '2026-Q4',
  loads: [
    {
      quarter: '2026-Q4',
      says: '127 of 100 points',
      mark: 'over by 27',
      percent: 127,
      isOver: true,
      label: '',
      wanted: [line('R-6', '6', 'SAP', '25'), line('R-7', '7', 'Mobile approvals', '12')],
    },
    ...['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'].map((quarter, index) => ({
      quarter,
      says: `${index === 0 ? 60 : 0} of about 100 points`,
      mark: index === 0 ? '40 free' : '100 free',
      percent: index === 0 ? 60 : 0,
      isOver: false,
      label: 'tentative: do not promise',
      wanted: index === 0 ? [line('R-8', '8', 'Audit trail', '45–90')] : [],
    })),
  ],
  suggestion: {
    says: '2026-Q4 is over by 27. Move SAP and Mobile approvals to 2027-Q1, where there is room.',
    isHelp: true,
  },
  beyond: [line('R-9', '9', 'Rebuild the mobile app', '75–300')],
  whyNot: '',
  problems: [],
};
