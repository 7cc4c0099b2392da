/** The worked quarter on its way out: one request, no entries. */
import type { QuarterExport } from '../../../src/budget/export/quarter-export';

export const exportedQuarter: QuarterExport = {
  format: 'sales-budget quarter',
  version: 1,
  quarter: {
    ...{ quarter: '2026-Q4', starts: '2026-10-01', ends: '2026-12-30', unit: 'story points', capacity: 1000 },
    ...{
      share: 10,
      shareIsDefault: false,
      reserve: 0,
      policy: 'Escalating',
      mode: 'Charge',
      fill: 'Skip to fit',
    },
    ...{ signOff: 'One', vpOfSales: '', vpOfProduct: '', approver: '' },
  },
  totals: { budget: 100, built: 0, stillToBuild: 0, sunk: 0, disruption: 0, remaining: 100 },
  requests: [
    {
      ...{
        id: 'R-1',
        title: '=HubSpot, "now"',
        rank: 1,
        productRank: '',
        estimate: 20,
        price: null,
        built: 0,
      },
      ...{
        status: 'New',
        customer: 'Acme',
        dealValue: 80_000,
        closeDate: '2026-12-11',
        askedBy: 'Rita',
        asks: 3,
      },
      ...{ motive: 'new', notBefore: '', productSays: '', deal: '', askedOn: '2026-10-01', mergedInto: '' },
      ...{ source: '', metCustomer: null, promisedTo: '', promisedBy: '', due: null, paidBy: '', notes: '' },
    },
  ],
  ledger: [],
};
