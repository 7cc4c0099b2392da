/** HtmlService's pages: where they come from, what a script sets on them, and what is left of them when they are shown. */
import type { NodeSheets } from '../../../preview/node';
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

let sheets: NodeSheets;

beforeAll(async () => {
  sheets = await openSheets('', {
    project: {
      files: [
        {
          name: 'Code.gs',
          code: `
            function script(body) { return new Function(body)(); }
            function onEdit(e) {
              try { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>')); }
              catch (error) { e.range.offset(0, 1).setValue(error.message); }
            }`,
        },
      ],
      html: { Sidebar: '<p>Budget</p>', 'ui/Sidebar': '<p>In a folder</p>' },
      manifest: {},
    },
  });
});

beforeEach(() => {
  sheets.document.switches.hostileHtml = false;
});

/** What a browser gets of a page, with what is done to it between the parentheses. */
async function shown(html: string, changes = ''): Promise<string | undefined> {
  await script(
    sheets,
    `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(html)})${changes})`,
  );
  return sheets.ui.sidebars.at(-1)?.html;
}

describe('A page from a file', () => {
  fact('4', '92a', '[H] is named without its ending; a folder is a part of the name', async () => {
    const content = (name: string): Promise<unknown> =>
      script(sheets, `return HtmlService.createHtmlOutputFromFile('${name}').getContent()`);
    expect(await content('Sidebar')).toBe('<p>Budget</p>');
    expect(await content('ui/Sidebar')).toBe('<p>In a folder</p>');
    expect(await content('Sidebar.html')).toBe('<p>Budget</p>');
  });

  fact('4', '92b', '[H] that does not exist throws "No HTML file named X was found."', async () => {
    for (const name of ['Dialog', 'sidebar', 'other/Sidebar']) {
      expect(await failure(sheets, `HtmlService.createHtmlOutputFromFile('${name}')`)).toBe(
        `Exception: No HTML file named ${name} was found.`,
      );
    }
  });
});

describe('What is shown of a page', () => {
  fact('4', '91a', "[H] has the output's title; its <title> is ignored", async () => {
    const html = '<html><head><title>Mine</title></head><p>x</p></html>';
    expect(await shown(html, ".setTitle('Budget')")).toBe('<html><head></head><p>x</p></html>');
    expect(sheets.ui.sidebars.at(-1)?.title).toBe('Budget');
    await shown(html);
    expect(sheets.ui.sidebars.at(-1)?.title).toBe('');
  });

  fact('4', '91b', '[H] has none of the meta tags in the file, the charset among them', async () => {
    const head =
      '<!doctype html><head><base target="_top"><meta charset="utf-8"><META name="viewport" content="a">';
    expect(await shown(`${head}</head><p>x</p>`)).toBe(
      '<!doctype html><head><base target="_top"></head><p>x</p>',
    );
  });

  fact('4', '91c', '[H] has those that were added, of a small list', async () => {
    const added = await shown('<!doctype html><p>x</p>', `.addMetaTag('viewport', 'width="300"')`);
    expect(added).toBe('<!doctype html><meta name="viewport" content="width=&quot;300&quot;"><p>x</p>');
    for (const name of ['charset', 'description', 'Content-Security-Policy']) {
      expect(await failure(sheets, `HtmlService.createHtmlOutput('').addMetaTag('${name}', 'x')`)).toBe(
        'Exception: The meta tag you specified is not allowed in this context.',
      );
    }
  });

  test('leaves alone what only looks like markup: in scripts, styles and text areas', async () => {
    const html =
      '<script>var a = "<meta x><title>t</title>";</script><style>p { content: "<!-- a -->" }</style><textarea><meta></textarea>';
    expect(await shown(html)).toBe(html);
  });
});

describe('The comment stripper', () => {
  const page = (code: string): string => `<p>https://a.b</p><script>${code}</script><p>// text</p>`;
  const hostile = async (code: string): Promise<string | undefined> => {
    sheets.document.switches.hostileHtml = true;
    return (await shown(page(code)))?.slice(
      '<p>https://a.b</p><script>'.length,
      -'</script><p>// text</p>'.length,
    );
  };

  fact(
    '4',
    '93a',
    '[H] drops comments of the markup, and leaves a script alone where the switch is off',
    async () => {
      expect(await shown('<p>a</p><!-- note --><p>b</p>')).toBe('<p>a</p><p>b</p>');
      expect(await shown(page('var a = `https://x`; // y'))).toBe(page('var a = `https://x`; // y'));
    },
  );

  describe.each([
    ['a template literal', 'var a = `https://x`;\nb();', 'var a = `https:\nb();'],
    ['a text', 'var a = "https://x";\nb();', 'var a = "https:\nb();'],
    ['a pattern', 'var a = /[//]/;\nb();', 'var a = /[\nb();'],
    ['a comment', 'a(); // note\nb();', 'a(); \nb();'],
  ])('in %s', (where, code, left) => {
    fact('4', '93b', `[H] removes all from // to the line's end, also in ${where}`, async () => {
      expect(await hostile(code)).toBe(left);
    });
  });

  fact(
    '4',
    '93c',
    '[M] removes HTML comments from scripts, and breaks what is not ASCII in them',
    async () => {
      expect(await hostile('a();<!-- b(); -->c();')).toBe('a();c();');
      expect(await hostile("var a = '\u00e9';")).toBe("var a = '\u00c3\u00a9';");
    },
  );

  fact(
    '4',
    '93d',
    '[M] does nothing to a script that is minified ASCII with its slashes escaped',
    async () => {
      const safe = String.raw`var a='https:\/\/x',b=/\/[/]/,c='\u00e9';`;
      expect(await hostile(safe)).toBe(safe);
    },
  );
});

describe('An output', () => {
  test('keeps what is set on it, and has no title at first', async () => {
    const body = `
      const page = HtmlService.createHtmlOutput('<p>');
      const before = [page.getTitle(), page.getWidth(), page.getHeight(), page.getFaviconUrl(), page.getMetaTags().length];
      page.setTitle('Q4').setWidth(400).setHeight(300).setFaviconUrl('https://x/y.png').addMetaTag('viewport', 'width=1')
        .setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
      const [tag] = page.getMetaTags();
      return [before, page.getTitle(), page.getWidth(), page.getHeight(), page.getFaviconUrl(), tag.getName(), tag.getContent(),
        page.setWidth(null).getWidth(), HtmlService.getUserAgent()];`;
    expect(await script(sheets, body)).toEqual([
      ...[['', null, null, null, 0], 'Q4', 400, 300, 'https://x/y.png', 'viewport', 'width=1'],
      ...[null, null],
    ]);
  });

  test('grows by append, and by appendUntrusted without becoming markup', async () => {
    const body = `
      const page = HtmlService.createHtmlOutput();
      page.append('<b>').appendUntrusted('<i>').append('</b>');
      const grown = page.getContent();
      return [grown, page.clear().getContent(), page.setContent('new').getContent()];`;
    expect(await script(sheets, body)).toEqual(['<b>&#60;i&#62;</b>', '', 'new']);
  });
});

describe('Opening a page', () => {
  fact('4', '88a', '[H] needs full authorization: a simple trigger may not', async () => {
    await sheets.type('Sheet1', 'A5', 'x');
    await sheets.settled();
    expect(sheets.values('Sheet1')[4]?.[1]).toBe(
      'Specified permissions are not sufficient to call Ui.showSidebar. ' +
        'Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  fact('14', '6a', '[H] does not suspend the script, which goes on while the page is open', async () => {
    const body = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); return 'went on'`;
    expect(await script(sheets, body)).toBe('went on');
  });
});

fact(
  '12',
  57,
  '[L] a fresh page has no title, what is untrusted is escaped, and what is missing is named',
  async () => {
    const body = `
    const page = HtmlService.createHtmlOutput('<p>').appendUntrusted('<b>');
    const template = HtmlService.createTemplate('<?= name ?>');
    template.name = 'Acme';
    return [page.getTitle(), page.getContent(), page.getMetaTags(), template.evaluate().getContent(), HtmlService.getUserAgent()];`;
    expect(await script(sheets, body)).toEqual(['', '<p>&#60;b&#62;', [], 'Acme', null]);
    expect(await failure(sheets, `HtmlService.createHtmlOutputFromFile('Nowhere')`)).toBe(
      'Exception: No HTML file named Nowhere was found.',
    );
  },
);
