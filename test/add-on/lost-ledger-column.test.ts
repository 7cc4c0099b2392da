/** A column of the ledger is deleted: set-up lays out no empty one in its place, and says how it comes back. */
import { join } from 'node:path';
import { openInNode, type NodeSheets } from '../../preview/node';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openInNode({ bundleDir: join(__dirname, '../../dist'), now: '2026-11-18T10:00' });
  await sheets.run('sidebarLoadExample');
  const at = sheets.values('Changes')[0]?.indexOf('Price') ?? -1;
  await sheets.deleteColumns('Changes', at + 1, 1);
});
afterAll(() => sheets.close());

test('set-up writes nothing and names the column', async () => {
  const before = sheets.values('Changes');
  expect(await sheets.run('sidebarSetUp')).toMatchObject({
    ok: false,
    problems: [
      {
        code: 'lost-ledger',
        says: 'The column Price of Changes is gone, and the ledger is never written anew. Bring it back with Undo or File, Version history; until then nothing can be posted.',
      },
    ],
  });
  expect(sheets.values('Changes')).toEqual(before);
});
