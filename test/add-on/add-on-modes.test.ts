/** The built add-on where Google holds things back: before it is in use in a file, and from people it does not identify. */
import { join } from 'node:path';
import { openInNode, type NodeOptions, type NodeSheets } from '../../preview/node';

const opened: NodeSheets[] = [];

async function open(options: NodeOptions = {}): Promise<NodeSheets> {
  const sheets = await openInNode({
    bundleDir: join(__dirname, '../../dist'),
    now: '2026-11-05',
    ...options,
  });
  opened.push(sheets);
  return sheets;
}

afterAll(async () => {
  for (const sheets of opened) await sheets.close();
});

const failures = (sheets: NodeSheets): unknown[] =>
  sheets.executions.flatMap(({ execution, error }) =>
    error === undefined ? [] : [`${execution}: ${error}`],
  );

test('its menu is whole while it is only installed, and choosing from it puts it to use', async () => {
  const sheets = await open({ installation: 'installed' });
  expect(sheets.menu).toEqual((await open()).menu);
  expect(failures(sheets)).toEqual([]);
  await sheets.chooseMenu('Set up this spreadsheet');
  expect(sheets.tabs()).toContain('Requests');
  expect(failures(sheets)).toEqual([]);
});

test('it builds its menu when it is installed from inside the spreadsheet', async () => {
  const sheets = await open({ installation: 'absent' });
  expect(sheets.menu.items).toEqual([]);
  await sheets.install();
  expect(sheets.menu).toEqual((await open()).menu);
});

test('its sidebar and its edit handler answer somebody whose e-mail stays blank', async () => {
  const sheets = await open();
  await sheets.chooseMenu('Set up this spreadsheet');
  sheets.switches.emailVisible = false;
  sheets.actAs('rep@elsewhere.com');
  expect(await sheets.run('sidebarHome', '')).toMatchObject({ me: { email: '' } });
  await sheets.type('Requests', 'B2', 'SSO');
  expect(failures(sheets)).toEqual([]);
});

test('its edit handler hears of undo, sorting and moves, or of none of them, and never fails', async () => {
  const sheets = await open();
  await sheets.chooseMenu('Set up this spreadsheet');
  await sheets.paste('Requests', 'B2', [['SSO'], ['Audit log']]);
  for (const fires of [true, false]) {
    Object.assign(sheets.switches, {
      undoFiresOnEdit: fires,
      sortFiresOnEdit: fires,
      moveFiresOnEdit: fires,
      pastedCellHasValue: fires,
    });
    await sheets.paste('Requests', 'B4', [['Reports']]);
    await sheets.sortRange('Requests', 'A2:H4', 2);
    await sheets.person.moveCells('Requests', 'B4', 'B5');
    await sheets.undo();
    await sheets.redo();
    await sheets.settled();
  }
  expect(failures(sheets)).toEqual([]);
});
