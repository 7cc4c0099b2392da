/** HtmlService's templates: scriptlets, the project's functions in them, and escaping for the place a value stands at. */
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
            const UNIT = 'points';
            function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
            function remaining() { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').getValue(); }
          `,
        },
      ],
      html: {
        Page: '<h1><?= title ?></h1><?!= include("ui/Style"); ?>',
        'ui/Style': '<style>b { color: red }</style>',
      },
      manifest: {},
    },
  });
});

/** What a template prints with `value` as its variable. */
const evaluated = (template: string, value: unknown = null): Promise<unknown> =>
  script(
    sheets,
    `const template = HtmlService.createTemplate(${JSON.stringify(template)});
     template.value = ${JSON.stringify(value)};
     return template.evaluate().getContent();`,
  );

describe('A template', () => {
  fact(
    '14',
    '8a',
    '[H] prints with <?= ?>, runs code with <? ?>, and takes a trailing semicolon',
    async () => {
      const list = '<? for (const name of value) { ?><li><?= name; ?></li><? } ?>';
      expect(await evaluated(`<ul>${list}</ul>`, ['SSO', 'Audit'])).toBe(
        '<ul><li>SSO</li><li>Audit</li></ul>',
      );
      expect(await evaluated('<?!= value; ?>', '<b>')).toBe('<b>');
    },
  );

  fact('14', '8b', '[H] keeps what follows a comment at the end of a scriptlet', async () => {
    expect(await evaluated('a<? // a note ?>b<?= value // and another ?>c', 1)).toBe('ab1c');
  });

  fact('14', '8c', '[H] sees the functions, the constants and the services of the project', async () => {
    await script(sheets, `sheet.getRange('A1').setValue(40)`);
    expect(
      await evaluated('<?= remaining() ?> <?= UNIT ?> <?= SpreadsheetApp.getActive().getSheets().length ?>'),
    ).toBe('40 points 1');
  });

  fact(
    '14',
    '8d',
    '[H] from a file, with or without .html, includes other files by their folder and name',
    async () => {
      const page = '<h1>Q4</h1><style>b { color: red }</style>';
      for (const name of ['Page', 'Page.html']) {
        const body = `const t = HtmlService.createTemplateFromFile('${name}'); t.title = 'Q4'; return t.evaluate().getContent()`;
        expect(await script(sheets, body)).toBe(page);
      }
    },
  );

  fact(
    '4',
    '101a',
    '[H] is an output with title and size once it is evaluated, and can be shown',
    async () => {
      await script(
        sheets,
        `const t = HtmlService.createTemplate('<p><?= week ?></p>');
       t.week = 6;
       SpreadsheetApp.getUi().showSidebar(t.evaluate().setTitle('Week'));`,
      );
      expect(sheets.ui.sidebars.at(-1)).toEqual({ title: 'Week', html: '<p>6</p>' });
    },
  );

  fact('4', '101b', '[H] fails where a scriptlet names what does not exist, or does not parse', async () => {
    expect(await failure(sheets, `HtmlService.createTemplate('<?= missing ?>').evaluate()`)).toBe(
      'ReferenceError: missing is not defined',
    );
    expect(await failure(sheets, `HtmlService.createTemplate('<? if ( ?>').evaluate()`)).toMatch(
      /^SyntaxError/,
    );
    expect(await failure(sheets, `HtmlService.createTemplateFromFile('Nowhere')`)).toBe(
      'Exception: No HTML file named Nowhere was found.',
    );
  });

  test('shows its text and its code, which can be evaluated by itself', async () => {
    const body = `
      const t = HtmlService.createTemplate('<p><?= 1 + 1 ?></p>');
      return [t.getRawContent(), eval(t.getCode()).getContent(), t.getCodeWithComments().includes('// <?= 1 + 1 ?>'),
        HtmlService.createHtmlOutput('<?= 2 ?>').asTemplate().evaluate().getContent(), String(t)];`;
    expect(await script(sheets, body)).toEqual([
      '<p><?= 1 + 1 ?></p>',
      '<p>2</p>',
      true,
      '2',
      'HtmlTemplate',
    ]);
  });
});

describe('<?= ?> escapes for', () => {
  const hostile = `</script><img src=x onerror=alert(1)> "it's" \\ \`\${a}\``;

  it.each([
    ['text', '<p><?= value ?></p>', '<b>', '<p>&lt;b&gt;</p>'],
    [
      'a text area',
      '<textarea><?= value ?></textarea>',
      '</textarea>',
      '<textarea>&lt;/textarea&gt;</textarea>',
    ],
    [
      'an attribute in quotes',
      '<p title="<?= value ?>">',
      '" onclick="x',
      '<p title="&quot; onclick=&quot;x">',
    ],
    ['an attribute without', '<p title=<?= value ?>>', 'a b=c', '<p title=a&#32;b&#61;c>'],
    ['the name of an attribute', '<input <?= value ?>>', 'checked', '<input checked>'],
    ['a name that runs', '<input <?= value ?>>', 'onclick', '<input zSoyz>'],
    ['a comment', '<!-- <?= value ?> -->', '-->', '<!--  -->'],
    [
      'an address',
      '<a href="<?= value ?>">',
      'https://a.b/c d?e=f&g',
      '<a href="https://a.b/c%20d?e=f&amp;g">',
    ],
    [
      'an address that runs',
      '<a href="<?= value ?>">',
      'javascript:alert(1)',
      '<a href="about:invalid#zSoyz">',
    ],
    ['a relative address', "<a href='<?= value ?>'>", 'a/b#c', "<a href='a/b#c'>"],
    ['a part of an address', '<a href="/q/<?= value ?>">', 'a b/c', '<a href="/q/a%20b/c">'],
    ['a query', '<a href="/?q=<?= value ?>">', 'a&b=c d', '<a href="/?q=a%26b%3Dc%20d">'],
    ['a style', '<p style="color: <?= value ?>">', 'red', '<p style="color: red">'],
    [
      'a style that runs',
      '<style>p { color: <?= value ?> }</style>',
      'x;} b {',
      '<style>p { color: zSoyz }</style>',
    ],
    ['a number in a script', '<script>var a = <?= value ?>;</script>', 7, '<script>var a =  7 ;</script>'],
    ['a text in a script', '<script>var a = <?= value ?>;</script>', 'x', "<script>var a = 'x';</script>"],
    ['a script comment', '<script>// <?= value ?>\n</script>', '\nalert(1)', '<script>// \n</script>'],
    [
      'a division',
      '<script>a = 4 / 2; b = <?= value ?>;</script>',
      'x',
      "<script>a = 4 / 2; b = 'x';</script>",
    ],
    [
      'a place after a script',
      '<script>var a = "</b>";</script><b><?= value ?></b>',
      "'",
      `<script>var a = "</b>";</script><b>&#39;</b>`,
    ],
  ])('%s', async (_where, template, value, printed) => {
    expect(await evaluated(template, value)).toBe(printed);
  });

  fact('4', '101c', '[H] a script: the value is one quoted text, whatever is in it', async () => {
    const printed = String(await evaluated('<script>var a = <?= value ?>;</script>', hostile));
    const literal = /^<script>var a = ('[^'"<>`$]*');<\/script>$/.exec(printed)?.[1];
    expect(await script(sheets, `return ${literal}`)).toBe(hostile);
  });

  describe.each(['"', "'", '`'])('a script text between %s', (quote) => {
    fact('4', '101d', `[H] a text between ${quote}: it stays inside`, async () => {
      const printed = String(
        await evaluated(`<script>var a = ${quote}<?= value ?>${quote};</script>`, hostile),
      );
      const literal = printed.slice('<script>var a = '.length, -';</script>'.length);
      expect(await script(sheets, `return ${literal}`)).toBe(hostile);
      expect(printed).not.toContain('<img');
    });
  });

  fact('4', '101e', '[H] an attribute that runs: first as a script, then as markup', async () => {
    expect(await evaluated(`<b onclick="go(<?= value ?>)">`, `'); alert("1`)).toBe(
      `<b onclick="go(&#39;\\x27); alert(\\x221&#39;)">`,
    );
  });

  fact('4', '101f', '[H] nothing at all with <?!= ?>: what a cell holds becomes markup', async () => {
    expect(await evaluated('<p><?!= value ?></p>', hostile)).toBe(`<p>${hostile}</p>`);
  });

  test('nothing that is missing: it is printed by its name', async () => {
    expect(await evaluated('<?= undefined ?> <?= null ?>')).toBe('undefined null');
  });
});
