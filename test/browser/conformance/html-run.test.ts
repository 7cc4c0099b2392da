/** google.script.run and google.script.host as an add-on's page meets them, in its real frame. */
import type { Frame } from 'playwright-core';
import { fact } from '../../preview/conformance/fact';
import { previewPages, type PreviewPage } from '../preview-page';
import { call, consoleOf, frameIn, said, show } from './shown-page';

const pages = previewPages('pages');
let preview: PreviewPage;
let frame: Frame;

beforeAll(async () => {
  preview = await pages.open();
});
beforeEach(async () => {
  await preview.page.evaluate(() => {
    Object.assign(window.localSheets.document.switches, { shuffleAnswers: null, accountMixUp: false });
  });
  frame = await show(preview, '<p>Page</p>');
});

const ILLEGAL = {
  failure: { name: 'TypeError', message: 'Failed due to illegal value in property: 0', keys: [] },
  user: 'mine',
};

describe('A call', () => {
  fact('4', '95e', '[H] takes plain values by value, and gives the same kind back', async () => {
    const value = '{ id: 7, open: true, title: "SSO", none: null, rows: [[1, "a"]] }';
    expect(await call(frame, 'echo', value)).toEqual({
      success: { id: 7, open: true, title: 'SSO', none: null, rows: [[1, 'a']] },
      user: 'mine',
    });
    expect(await call(frame, 'kinds', '1, "a", true, null, [], {}')).toMatchObject({
      success: ['number', 'string', 'boolean', 'null', 'list', 'object'],
    });
  });

  describe.each([
    'new Date()',
    '() => 1',
    'document.body',
    '[new Date()]',
    '{ deep: { node: document.body } }',
    'window.circle = { get self() { return window.circle } }',
    'document.createElement("form"), 1',
    '[document.createElement("form")]',
  ])('with %s', (argument) => {
    fact('4', '95f', `[H] fails with ${argument}: "Failed due to illegal value in property: 0"`, async () => {
      expect(await call(frame, 'echo', argument)).toEqual(ILLEGAL);
    });
  });

  fact('14', '1c', '[H] takes a form as its only argument: the fields by name', async () => {
    frame = await show(
      preview,
      `<form><input name="title" value="SSO"><input name="points" value="30"><input name="who" value="a">
       <input name="who" value="b"><input type="checkbox" name="urgent"></form>`,
    );
    expect(await call(frame, 'echo', 'document.forms[0]')).toEqual({
      success: { title: 'SSO', points: '30', who: ['a', 'b'] },
      user: 'mine',
    });
  });

  fact('4', '96g', '[H] whose result has a Date in it gives the success handler null', async () => {
    expect(await call(frame, 'script', '"return [1, new Date()]"')).toEqual({ success: null, user: 'mine' });
    expect(await call(frame, 'script', '""')).toEqual({ success: null, user: 'mine' });
  });

  fact(
    '4',
    '97c',
    "[M] fails with a ScriptError: the error's class in the message, its own properties lost",
    async () => {
      expect(await call(frame, 'fail', '"no budget left"')).toEqual({
        failure: { name: 'ScriptError', message: 'Error: no budget left', keys: [] },
        user: 'mine',
      });
      expect(await call(frame, 'script', '"SpreadsheetApp.getActive().getRange(\'A0:\')"')).toMatchObject({
        failure: { name: 'ScriptError', message: expect.stringMatching(/^Exception: /) as unknown },
      });
    },
  );

  fact('4', '98d', '[H] fails for a name that is not there: "Script function not found: x"', async () => {
    for (const name of ['private_', 'missing']) {
      expect(await call(frame, name)).toMatchObject({
        failure: { name: 'ScriptError', message: `Script function not found: ${name}` },
      });
    }
  });

  fact('14', '2a', '[H] without a failure handler is told to the console', async () => {
    const lines = consoleOf(preview);
    await frame.evaluate(`google.script.run.fail('nobody listens')`);
    await call(frame, 'echo', '1');
    await said(lines, 'Error: nobody listens');
  });

  fact('4', '94c', '[H] is asynchronous: it gives nothing back, and its answer comes later', async () => {
    const body = `new Promise((resolve) => {
      const seen = [];
      seen.push(typeof google.script.run.withSuccessHandler(() => { seen.push('answer'); resolve(seen); }).echo(1));
      seen.push('after');
    })`;
    expect(await frame.evaluate(body)).toEqual(['undefined', 'after', 'answer']);
  });

  fact('4', '94d', '[H] is answered in no promised order, and ten run at once', async () => {
    const body = `Promise.all([1, 2, 3, 4, 5, 6].map((n) => new Promise((resolve) =>
      google.script.run.withSuccessHandler(() => { order.push(n); resolve(); }).echo(n)))).then(() => order)`;
    await preview.page.evaluate(() => {
      window.localSheets.document.switches.shuffleAnswers = 7;
    });
    const order = await frame.evaluate<number[]>(`window.order = []; ${body}`);
    expect(order).not.toEqual([1, 2, 3, 4, 5, 6]);
    expect(order.sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('A runner', () => {
  fact('14', '2b', '[H] is a new one for each with…, in any order', async () => {
    const body = `new Promise((resolve) => {
      const seen = [];
      const first = google.script.run.withUserObject({ id: 1 });
      const second = first.withSuccessHandler((value, user) => {
        seen.push([value, user.id]);
        if (seen.length === 2) resolve([first !== second, second !== third, seen.sort()]);
      });
      const third = second.withUserObject({ id: 2 }).withFailureHandler(() => resolve('failed'));
      second.echo('a');
      third.echo('b');
    })`;
    expect(await frame.evaluate(body)).toEqual([
      true,
      true,
      [
        ['a', 1],
        ['b', 2],
      ],
    ]);
  });

  fact(
    '14',
    '3',
    '[H] lists the public functions of the bundle, so that others build their API from its keys',
    async () => {
      const keys = await frame.evaluate('Object.keys(google.script.run)');
      const own = ['withSuccessHandler', 'withFailureHandler', 'withLogger', 'withUserObject'];
      expect((keys as string[]).filter((key) => !own.includes(key)).sort()).toEqual([
        'echo',
        'fail',
        'kinds',
        'loadExampleQuarter',
        'onOpen',
        'openSidebar',
        'script',
        'showDialog',
        'showSidebar',
      ]);
      expect(keys).toEqual(expect.arrayContaining(own));
    },
  );

  fact('14', '4', '[H] is there before any script of the page, and its frame looks like Google', async () => {
    frame = await show(
      preview,
      `<!doctype html><html><head><script>window.first = typeof google + typeof google.script.run</script></head><body>`,
    );
    expect(await frame.evaluate('window.first')).toBe('objectobject');
  });
});

describe('The host', () => {
  fact('4', '99', '[H] closes the page, gives the grid the focus, and tells its origin', async () => {
    expect(await frame.evaluate('google.script.host.origin')).toBe(new URL(preview.page.url()).origin);
    await frame.evaluate('google.script.host.editor.focus()');
    await preview.page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    await frame.evaluate('google.script.host.close()');
    await preview.page.locator('.sidebar').waitFor({ state: 'detached' });
  });

  fact('14', '6b', '[H] resizes a dialog, and not the sidebar, which is 300 pixels wide', async () => {
    await frame.evaluate('google.script.host.setWidth(500), google.script.host.setHeight(100)');
    await preview.page.evaluate(() => window.localSheets.run('showDialog', '<p>Asks</p>', 'Dialog'));
    const dialog = await frameIn(preview, '.page-dialog iframe');
    await dialog.evaluate('google.script.host.setWidth(500), google.script.host.setHeight(123)');
    await preview.page.waitForFunction(
      () => document.querySelector('.page-dialog iframe')?.getBoundingClientRect().height === 123,
    );
    expect(
      await preview.page.locator('.page-dialog').evaluate((card) => card.getBoundingClientRect().width),
    ).toBe(500);
    expect(await frame.evaluate('innerWidth')).toBe(300);
    await dialog.evaluate('google.script.host.close()');
    await preview.page.locator('.page-dialog').waitFor({ state: 'detached' });
  });
});

describe('The sidebar', () => {
  fact('4', '88b', '[H] is 300 pixels wide, whatever setWidth says', async () => {
    frame = await show(preview, '<p>Wide</p>', 'Wide', 600);
    expect(await frame.evaluate('innerWidth')).toBe(300);
  });

  fact('4', '88c', '[H] is one: the next replaces it, with the title of its setTitle', async () => {
    await show(preview, '<title>Ignored</title><p>Second</p>', 'Second');
    expect(await preview.page.locator('.sidebar').count()).toBe(1);
    expect(await preview.page.locator('.sidebar h2').innerText()).toBe('Second');
    expect(await preview.sidebar.getByText('Page', { exact: true }).count()).toBe(0);
  });

  fact('4', '88d', '[M] is closed by no service, but by a page that closes itself', async () => {
    expect(await call(frame, 'script', `"return 'closeSidebar' in SpreadsheetApp.getUi()"`)).toMatchObject({
      success: false,
    });
    const page = '<script>google.script.host.close()</script>';
    await preview.page.evaluate((html) => window.localSheets.run('showSidebar', html, 'Closes'), page);
    await preview.page.locator('.sidebar').waitFor({ state: 'detached' });
  });

  fact('4', '89', '[H] hears nothing of a change in the sheet; it has to ask', async () => {
    await frame.evaluate(`window.heard = 0; addEventListener('message', (event) => { heard += 1; })`);
    await preview.page.evaluate(() => window.localSheets.type('Sheet1', 'B5', 'changed'));
    expect(await frame.evaluate('window.heard')).toBe(0);
    const ask = `"return SpreadsheetApp.getActive().getRange('B5').getValue()"`;
    expect(await call(frame, 'script', ask)).toMatchObject({ success: 'changed' });
    expect(await frame.evaluate('window.heard')).toBe(1);
  });
});

it('a call that a page makes at once is heard, however busy the spreadsheet around it is', async () => {
  await preview.page.evaluate(() => {
    const busyMs = 1_500;
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('.page-dialog iframe')) return;
      observer.disconnect();
      const end = performance.now() + busyMs;
      while (performance.now() < end);
    }).observe(document.body, { childList: true, subtree: true });
  });
  const html = `<p>Waiting</p><script>
    google.script.run.withSuccessHandler((text) => { document.querySelector('p').textContent = text }).echo('Heard');
  </script>`;
  await preview.page.evaluate((page) => window.localSheets.run('showDialog', page, 'At once'), html);
  await preview.page.frameLocator('.page-dialog iframe').getByText('Heard').waitFor();
  await preview.page.locator('.page-dialog').getByRole('button', { name: 'Close' }).click();
});
