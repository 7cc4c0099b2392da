/** Authorization modes, and what a manifest's scopes leave out: google.md 56 to 58 and 119. */
import type { NodeSheets } from '../../../preview/node';
import type { MenuTree } from '../../../preview/local-sheets';
import { openSheets, script } from '../open-sheets';
import { fact } from './fact';

/** Every kind of call, by what google.md's table calls it. */
const TRIES = {
  document: `SpreadsheetApp.getActive().getSheets()`,
  write: `SpreadsheetApp.getActive().getRange('A1').setValue(1)`,
  menu: `SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi()`,
  sidebar: `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`,
  properties: `PropertiesService.getDocumentProperties().getKeys()`,
  cache: `CacheService.getDocumentCache().get('x')`,
  lock: `LockService.getDocumentLock().tryLock(0)`,
  utilities: `Utilities.formatDate(new Date(0), 'UTC', 'yyyy')`,
  logger: `Logger.log('x')`,
  locale: `Session.getActiveUserLocale()`,
  triggers: `ScriptApp.getProjectTriggers()`,
} as const;

const CODE = `
  function tries() {
    const outcomes = {};
    for (const [name, body] of Object.entries(${JSON.stringify(TRIES)})) {
      try { new Function(body)(); outcomes[name] = 'allowed'; }
      catch (error) { outcomes[name] = error.message; }
    }
    return outcomes;
  }
  function tell(e) { console.log(JSON.stringify({ authMode: e && e.authMode, ...tries() })); }
  function onOpen(e) { tell(e); }
  function onEdit(e) { tell(e); }
  function onInstall(e) { tell(e); }
  function go() { tell({ authMode: 'menu' }); }
  function installed(e) { tell(e); }
  function install() { ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;

type Outcomes = Record<string, string>;

const told = (sheets: NodeSheets, handler: string): Outcomes => {
  const record = sheets.executions.findLast(({ execution }) => execution === handler);
  return JSON.parse(record?.log.at(-1) ?? '{}') as Outcomes;
};

const allowed = (outcomes: Outcomes): string[] =>
  Object.keys(TRIES).filter((name) => outcomes[name] === 'allowed');

const LIMITED = ['document', 'write', 'menu', 'properties', 'cache', 'lock', 'utilities', 'logger', 'locale'];

describe('NONE', () => {
  let sheets: NodeSheets;
  beforeAll(async () => {
    sheets = await openSheets(CODE, { installation: 'installed' });
  });

  fact(
    '2.4',
    '56a',
    '[H] is what onOpen gets while the add-on is installed, but not in use in the file',
    () => {
      expect(told(sheets, 'onOpen')['authMode']).toBe('NONE');
    },
  );

  fact('2.4', '56b', '[H] lets it add menu items, and use Logger and Utilities', () => {
    expect(allowed(told(sheets, 'onOpen'))).toEqual(['menu', 'utilities', 'logger', 'locale']);
    expect(told(sheets, 'onOpen')['properties']).toBe(
      'You do not have permission to call PropertiesService.getDocumentProperties',
    );
  });

  fact(
    '2.4',
    '56c',
    '[H] ends when somebody uses the menu: edits are heard, and the next onOpen gets LIMITED',
    async () => {
      await sheets.type('Sheet1', 'A1', 'x');
      expect(told(sheets, 'onEdit')).toEqual({});
      await sheets.chooseMenu('Go');
      await sheets.type('Sheet1', 'A1', 'y');
      expect(told(sheets, 'onEdit')['authMode']).toBe('LIMITED');
      await sheets.reopen();
      expect(told(sheets, 'onOpen')['authMode']).toBe('LIMITED');
    },
  );
});

fact('1.6', '33', "[M] formulas know an add-on's functions once it is in use in the file", async () => {
  const sheets = await openSheets(
    `function TWICE(x) { return 2 * x; }
     function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }
     function go() {}`,
    { installation: 'installed' },
  );
  await sheets.type('Sheet1', 'A1', '=TWICE(21)');
  expect(sheets.displayValues('Sheet1')).toEqual([['#NAME?']]);
  await sheets.chooseMenu('Go');
  expect(sheets.displayValues('Sheet1')).toEqual([['42']]);
});

describe('the other modes', () => {
  let sheets: NodeSheets;
  beforeAll(async () => {
    sheets = await openSheets(CODE);
    await sheets.run('install');
    await sheets.type('Sheet1', 'A1', 'x');
    await sheets.settled();
  });

  for (const handler of ['onOpen', 'onEdit']) {
    fact(
      '2.4',
      '56d',
      `[H] ${handler} gets LIMITED: the document and its properties, menus, no dialogs`,
      () => {
        expect(told(sheets, handler)['authMode']).toBe('LIMITED');
        expect(allowed(told(sheets, handler))).toEqual(LIMITED);
      },
    );
  }

  fact(
    '2.4',
    '56e',
    '[H] FULL, with everything, is for menus, the sidebar and installable triggers',
    async () => {
      await sheets.chooseMenu('Go');
      for (const outcomes of [
        told(sheets, 'go'),
        told(sheets, 'installed'),
        (await sheets.run('tries')) as Outcomes,
      ]) {
        expect(allowed(outcomes)).toEqual(Object.keys(TRIES));
      }
      expect(told(sheets, 'installed')['authMode']).toBe('FULL');
    },
  );
});

describe('in mode NONE a forbidden call', () => {
  const onOpen = `SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi();`;
  const forbidden = `PropertiesService.getDocumentProperties().getKeys();`;
  const labels = ({ items }: MenuTree): unknown[] =>
    items.flatMap((item) => (item === 'separator' ? [] : 'items' in item ? labels(item) : item.label));
  const menuOf = async (code: string): Promise<unknown[]> =>
    labels((await openSheets(code, { installation: 'installed' })).menu);

  fact('2.4', '57a', '[H] in onOpen leaves only Help', async () => {
    expect(await menuOf(`function onOpen() { ${forbidden} ${onOpen} }`)).toEqual(['Help']);
  });

  fact('2.4', '57b', '[H] and so does one in global scope', async () => {
    expect(await menuOf(`var keys = ${forbidden} function onOpen() { ${onOpen} }`)).toEqual(['Help']);
  });

  fact('2.4', '57c', '[H] is avoided by asking for the mode', async () => {
    const careful = `function onOpen(e) { if (e && e.authMode == ScriptApp.AuthMode.NONE) { ${onOpen} } else { ${forbidden} } }`;
    expect(await menuOf(careful)).toEqual(['Go']);
  });
});

describe('onInstall', () => {
  fact('2.4', '58a', '[H] has full authorization', async () => {
    const sheets = await openSheets(CODE, { installation: 'absent' });
    expect(sheets.executions).toEqual([]);
    await sheets.install();
    expect(told(sheets, 'onInstall')['authMode']).toBe('FULL');
    expect(allowed(told(sheets, 'onInstall'))).toEqual(Object.keys(TRIES));
  });

  for (const [calls, items] of [
    ['', 0],
    ['onOpen(e);', 1],
  ] as const) {
    fact(
      '2.4',
      '58b',
      `[H] must call onOpen itself: ${items} menus where it ${calls ? 'does' : 'does not'}`,
      async () => {
        const sheets = await openSheets(
          `function onInstall(e) { ${calls} }
         function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }`,
          { installation: 'absent' },
        );
        await sheets.install();
        expect(sheets.menu.items).toHaveLength(items);
      },
    );
  }
});

describe('a manifest that lists scopes has those alone (google.md 119)', () => {
  const AUTH = 'https://www.googleapis.com/auth/';
  const withScopes = (...scopes: string[]): Promise<NodeSheets> => {
    const files = [{ name: 'Code.gs', code: 'function script(body) { return new Function(body)(); }' }];
    const manifest = { oauthScopes: scopes.map((scope) => AUTH + scope) };
    return openSheets('', { project: { files, html: {}, manifest } });
  };
  const sidebar = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`;

  test.each([
    ['Ui.showSidebar', 'spreadsheets.currentonly', sidebar, 'script.container.ui'],
    ['Ui.alert', 'spreadsheets.currentonly', `SpreadsheetApp.getUi().alert('x')`, 'script.container.ui'],
    [
      'SpreadsheetApp.openById',
      'spreadsheets.currentonly',
      `SpreadsheetApp.openById(SpreadsheetApp.getActive().getId())`,
      'spreadsheets',
    ],
    ['ScriptApp.getProjectTriggers', 'spreadsheets', `ScriptApp.getProjectTriggers()`, 'script.scriptapp'],
    ['Session.getActiveUser', 'spreadsheets', `Session.getActiveUser().getEmail()`, 'userinfo.email'],
  ])('%s is refused with %s alone', async (call, scope, body, needed) => {
    const sheets = await withScopes(scope);
    await expect(sheets.run('script', body)).rejects.toThrow(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${AUTH}${needed}`,
    );
  });

  test('the document is refused without a scope of spreadsheets', async () => {
    const sheets = await withScopes('script.container.ui');
    await expect(sheets.run('script', `SpreadsheetApp.getActive()`)).rejects.toThrow(
      `Specified permissions are not sufficient to call SpreadsheetApp.getActive. ` +
        `Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    );
    await sheets.run('script', sidebar);
  });

  test("the add-on's own scopes are enough, and a project without a list has what it needs", async () => {
    const enough = await withScopes('spreadsheets.currentonly', 'script.container.ui', 'userinfo.email');
    const body = `SpreadsheetApp.getActive().getRange('A1').setValue(Session.getActiveUser().getEmail()); ${sidebar}`;
    await enough.run('script', body);
    await script(await openSheets(), `${body}; ScriptApp.getProjectTriggers()`);
  });
});
