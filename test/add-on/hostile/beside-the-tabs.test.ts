/** What is remembered in the document's properties may be garbled or old: it is then as if forgotten, and every number stays. */
import type { CheckView, HomeView } from '../../../src/actions/api';
import type { NodeSheets } from '../../../preview/node';
import { byApi } from './damage';
import { openGood } from './good-workbook';

let sheets: NodeSheets;

beforeAll(async () => (await openGood()).close(), 90_000);
beforeEach(async () => (sheets = await openGood()));
afterEach(() => sheets.close());

const home = async (): Promise<HomeView> => (await sheets.run('sidebarHome', '')) as HomeView;

const known = ['lastPosted', 'progress', 'example', 'rankSession', 'unfinished', 'presses', 'lastRequest'];

/** Every property that there is, and those that there may be. */
const garble = (text: string): Promise<unknown> =>
  byApi(
    sheets,
    `const store = PropertiesService.getDocumentProperties();
     for (const key of [...store.getKeys(), ...${JSON.stringify(known)}]) {
       store.setProperty(key, ${JSON.stringify(text)});
     }`,
  );

test.each(['{"entry":', 'garbage', '{}', '[]', '[1, null]', '7', 'null', ''])(
  'properties that say %j change no number, and a change is posted',
  async (text) => {
    const before = await home();
    await garble(text);
    const after = await home();
    expect('strip' in after && after.strip).toEqual('strip' in before && before.strip);
    const view = (await sheets.run('sidebarCheck', '')) as CheckView;
    expect(view.findings.filter(({ writes }) => writes !== '')).toEqual([]);
    expect(await sheets.run('sidebarCheckLedger')).toMatchObject({ intact: true });
    const change = { quarter: '2026-Q4', kind: 'drop', out: 'R-8' };
    expect(await sheets.run('sidebarApplyChange', change, 'no longer wanted')).toMatchObject({ ok: true });
    await sheets.settled();
    const form = { quarter: '2026-Q4', title: 'A new wish', customer: '', askedBy: '' };
    await sheets.run('sidebarAddRequest', form);
    await sheets.settled();
    expect(sheets.values('Requests').flat()).toContain('A new wish');
    expect(sheets.values('Requests').flat()).not.toContain('R-NaN');
    expect(await sheets.run('sidebarBuildWeekly', '')).toMatchObject({ ok: true });
  },
);

test('a mark that is older than the ledger is still true', async () => {
  const [, first] = sheets.values('Changes');
  const seal = first?.[(sheets.values('Changes')[0] ?? []).indexOf('Seal')];
  await byApi(
    sheets,
    `PropertiesService.getDocumentProperties()
       .setProperty('lastPosted', ${JSON.stringify(JSON.stringify({ entry: 1, seal }))})`,
  );
  expect(await sheets.run('sidebarCheck', '')).toMatchObject({ findings: [], left: [] });
});
