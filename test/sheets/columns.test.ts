import { headersOf } from '../../src/sheets/column';
import { tabPlans } from '../../src/sheets/set-up/tab-plans';

describe.each(tabPlans)('$name', ({ columns }) => {
  test.each(headersOf(columns))('the header %s has a note of at most 200 characters', (header) => {
    const note = columns[header]?.note ?? '';
    expect(note.length).toBeGreaterThan(10);
    expect(note.length).toBeLessThanOrEqual(200);
  });
});
