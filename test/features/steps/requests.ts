/** What the Requests tab and the other tabs show. */
import { expectRows } from '../expect-rows';
import { isCalled } from '../requests';
import { check, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import { findRows, seeTab } from '../seen-tab';
import type { World } from '../world';

/** Each line of the table names its row in the first column; other rows may be there too. */
const expectNamedRows = (world: World, name: string, table: readonly (readonly string[])[]): void => {
  const [headers = [], ...expected] = table;
  const tab = seeTab(world.sheets, name);
  const unknown = headers.find((header) => !tab.headers.includes(header));
  if (unknown !== undefined) {
    throw new StepFailure(`${name} has no header "${unknown}"; it has ${tab.headers.join(', ')}`);
  }
  const actual = expected.map(([key = '']) => {
    const byFirst = tab.rows.filter((row) => row.cell(headers[0] ?? '').shown.trim() === key.trim());
    const [row, another] = byFirst.length > 0 ? byFirst : findRows(tab, key);
    if (!row) throw new StepFailure(`${name} has no row of ${key}`);
    if (another) throw new StepFailure(`${name} has more than one row of ${key}`);
    return { name: key, cell: row.cell };
  });
  expectRows({
    tab: name,
    headers,
    expected,
    actual,
    isSameRequest: (wanted, shown) => isCalled(world.sheets, wanted, shown),
  });
};

export const requestSteps: readonly StepDefinition[] = [
  check('the Requests tab shows', (world, { step }) => expectNamedRows(world, 'Requests', step.table ?? [])),
  check('the Allocation tab shows', (world, { step }) =>
    expectNamedRows(world, 'Allocation', step.table ?? []),
  ),
  check('the Requests tab has N requests', (world, { blanks: [count = ''] }) => {
    const rows = seeTab(world.sheets, 'Requests').rows.filter((row) => row.cell('Request').shown !== '');
    if (rows.length !== Number(count)) throw new StepFailure(`it has ${rows.length}`);
  }),
];
