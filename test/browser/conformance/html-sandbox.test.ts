/** What an add-on's page cannot do in its frame: reach the page around it, the network, or anything it would keep. */
import type { Frame } from 'playwright-core';
import { fact } from '../../preview/conformance/fact';
import { previewPages, type PreviewPage } from '../preview-page';
import { call, consoleOf, said, show } from './shown-page';

const pages = previewPages('pages');
let preview: PreviewPage;

beforeAll(async () => {
  preview = await pages.open();
});

/** What evaluating the text in the frame throws. */
const refusal = (frame: Frame, body: string): Promise<unknown> =>
  frame.evaluate(`(() => { try { ${body}; return 'no error'; } catch (error) { return error.name; } })()`);

describe('The frame', () => {
  fact('14', '7', '[H] is sandboxed without an origin of its own, and talks by messages only', async () => {
    await show(preview, '<p>Page</p>');
    const frame = preview.page.locator('.sidebar iframe');
    expect(await frame.getAttribute('sandbox')).toBe('allow-scripts allow-forms allow-popups allow-modals');
    expect(await frame.getAttribute('src')).toBeNull();
  });

  fact(
    '4',
    '90a',
    '[GUESS] has no storage, as nothing says that it stays: state is kept on the server',
    async () => {
      const frame = await show(preview, '<p>Page</p>');
      for (const storage of ['localStorage', 'sessionStorage', 'document.cookie', 'parent.document']) {
        expect(await refusal(frame, storage)).toBe('SecurityError');
      }
    },
  );

  fact('4', '90b', '[H] cannot navigate the page around it', async () => {
    const frame = await show(preview, '<p>Page</p>');
    const before = preview.page.url();
    expect(await refusal(frame, `top.location.href = 'about:blank'`)).toBe('SecurityError');
    expect(preview.page.url()).toBe(before);
  });

  fact('4', '90c', '[H] needs a target on its links: with one, also from <base>, a tab opens', async () => {
    const link = '<a href="https://example.com/help">Help</a>';
    for (const html of [link.replace('<a', '<a target="_blank"'), `<base target="_top">${link}`]) {
      await show(preview, html);
      await preview.sidebar.getByText('Help').click();
      const toast = preview.page.locator('.toast');
      await toast.getByText('https://example.com/help').waitFor();
      await toast.getByRole('button', { name: 'Dismiss' }).click();
    }
    expect(preview.page.context().pages()).toHaveLength(1);
  });

  fact('4', '90d', '[H] without a target the link is refused in the frame', async () => {
    const finished: string[] = [];
    preview.page.on('requestfinished', (request) => finished.push(request.url()));
    await show(preview, '<a href="https://example.com/help">Help</a>');
    await preview.sidebar.getByText('Help').click();
    await preview.sidebar.getByText('Help').waitFor({ state: 'detached' });
    expect(finished.filter((url) => url.includes('example.com'))).toEqual([]);
  });

  fact('4', '90e', '[H] loses the page to a form without preventDefault', async () => {
    const lines = consoleOf(preview);
    await show(preview, '<form><button>Send</button></form>');
    await preview.sidebar.getByRole('button', { name: 'Send' }).click();
    await said(lines, 'submitted a form without preventDefault');
    await preview.sidebar.getByRole('button', { name: 'Send' }).waitFor({ state: 'detached' });
  });

  fact('4', '90f', '[H] keeps it with preventDefault', async () => {
    const script = `<script>document.forms[0].onsubmit = (event) => {
      event.preventDefault();
      google.script.run.withSuccessHandler((sent) => document.body.append('sent ' + sent.name)).echo(event.target);
    }</script>`;
    await show(preview, `<form><input name="name" value="SSO"><button>Send</button></form>${script}`);
    await preview.sidebar.getByRole('button', { name: 'Send' }).click();
    await preview.sidebar.getByText('sent SSO').waitFor();
  });
});

describe('The network', () => {
  /** Every way to ask for something elsewhere, each of which says in the page when it got through. */
  const GREEDY = `
    <link rel="stylesheet" href="https://example.com/x.css" onload="got('style')">
    <style>@font-face { font-family: x; src: url(https://example.com/x.woff) } body { font-family: x; background: url(https://example.com/b.png) }</style>
    <p>Text in a font</p>
    <img src="https://example.com/x.png" onload="got('image')">
    <iframe src="https://example.com/frame"></iframe>
    <object data="https://example.com/object"></object>
    <video src="https://example.com/x.mp4"></video>
    <form id="elsewhere" action="https://example.com/form" method="post" target="_blank"></form>
    <script src="https://example.com/x.js" onload="got('script')"></script>
    <script>
      var through = [];
      function got(what) { through.push(what); }
      var tries = [
        fetch('https://example.com/fetch', { mode: 'no-cors' }).then(() => got('fetch')),
        import('https://example.com/module.js').then(() => got('module')),
        new Promise((resolve, reject) => {
          var socket = new WebSocket('wss://example.com/socket');
          socket.onopen = () => resolve(got('socket'));
          socket.onerror = reject;
        }),
        document.fonts.load('12px x').then((fonts) => fonts.length && got('font')),
      ];
      navigator.sendBeacon('https://example.com/beacon');
      document.forms.elsewhere.submit();
      Promise.allSettled(tries).then(() => document.body.append('All tried'));
    </script>`;

  test('answers nothing that a page asks for, and hears nothing of it', async () => {
    const lines = consoleOf(preview);
    const left: string[] = [];
    const { page } = preview;
    const here = new URL(page.url()).origin;
    for (const event of ['requestfinished', 'response'] as const) {
      page.on(event as 'requestfinished', (request) => {
        if (!request.url().startsWith(here)) left.push(request.url());
      });
    }
    // Were the policy not there, these requests would come as far as this, and no farther.
    await page.route('https://example.com/**', (route) => {
      left.push(route.request().url());
      return route.abort();
    });
    const frame = await show(preview, GREEDY);
    await preview.sidebar.getByText('All tried').waitFor();
    expect(await frame.evaluate('through')).toEqual([]);
    expect(left).toEqual([]);
    for (const what of ['x.js', 'x.css', 'x.png', 'x.woff', 'b.png', 'fetch']) {
      await said(lines, `so https://example.com/${what} was refused`);
    }
    await page.unrouteAll();
  });

  test("is closed to the preview's own page as well", async () => {
    // Without the policy it would get this answer.
    const headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
    await preview.page.route('https://example.com/**', (route) =>
      route.fulfill({ headers, contentType: 'image/svg+xml', body: svg }),
    );
    const refused = await preview.page.evaluate(async () => {
      const image = new Promise((resolve) => {
        const element = new Image();
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('refused');
        element.src = 'https://example.com/own.png';
      });
      const fetched = fetch('https://example.com/own').catch((error: unknown) => String(error));
      return [await image, await fetched];
    });
    expect(refused).toEqual(['refused', 'TypeError: Failed to fetch']);
  });

  fact('14', '9a', "[H] Google's stylesheet for add-ons is answered from here", async () => {
    for (const name of ['add-ons.css', 'add-ons1.css']) {
      const frame = await show(
        preview,
        `<link rel="stylesheet" href="https://ssl.gstatic.com/docs/script/css/${name}"><button class="action">Go</button>`,
      );
      await frame.waitForFunction(
        `getComputedStyle(document.querySelector('button')).color === 'rgb(255, 255, 255)'`,
      );
    }
  });

  fact('14', '9b', '[H] and so is jQuery, which works with google.script.run', async () => {
    const jQuery =
      '<script src="//ajax.googleapis.com/ajax/libs/jquery/3.1.0/jquery.min.js" integrity="sha384-x" crossorigin="anonymous"></script>';
    const frame = await show(
      preview,
      `${jQuery}<p></p><script>$(() => google.script.run.withSuccessHandler((a) => $('p').text(a)).echo('ready'))</script>`,
    );
    await preview.sidebar.getByText('ready').waitFor();
    expect(await call(frame, 'echo', '$("p").length')).toMatchObject({ success: 1 });
  });
});
