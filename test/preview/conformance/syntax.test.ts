/** What Google's parser takes of the language, and which names it finds in it: google.md 111 to 115. */
import type { Manifest } from '../../../preview/script-project';
import type { NodeSheets } from '../../../preview/node';
import { fact } from './fact';
import { openSheets, script } from '../open-sheets';

/** The error that a project ends in whose second file has this code on its third line. */
async function refusal(code: string): Promise<string> {
  const files = [
    { name: 'Fine.gs', code: 'function fine() {}' },
    { name: 'Bad.gs', code: `\n\n${code}` },
  ];
  return openSheets('', { project: { files, html: {}, manifest: {} } }).then(
    () => 'no error',
    (error: unknown) => String(error),
  );
}

describe('a project is refused, with the line and the file, for', () => {
  fact('6', '113a', '[H] private names of a class', async () => {
    for (const member of [
      '#count = 0;',
      '#count() {}',
      'get#count() { return 1; }',
      'read(other) { return #count in other; } #count = 1;',
    ]) {
      expect(await refusal(`class Budget { ${member} }`)).toBe(
        'SyntaxError: Unexpected token #count line: 3 file: Bad.gs',
      );
    }
  });

  fact('6', '113b', '[H] static fields, of any class', async () => {
    const expected = 'SyntaxError: Unexpected token = line: 3 file: Bad.gs';
    expect(await refusal('class Budget { static limit = 5; }')).toBe(expected);
    expect(await refusal('const make = () => class { static limit = 5; };')).toBe(expected);
    expect(await refusal('class Budget { static limit() { return 5; } get static() { return 1; } }')).toBe(
      'no error',
    );
    expect(await refusal("const text = '#count static limit = 5';")).toBe('no error');
  });

  fact('6', '111g', '[H] await at the top level', async () => {
    expect(await refusal('await Promise.resolve();')).toMatch(/^SyntaxError: .* line: 3 file: Bad\.gs$/);
  });

  fact('6', '112d', '[H] import and export', async () => {
    for (const code of [
      `import { a } from './a';`,
      'export const a = 1;',
      `import('./a');`,
      `const later = () => import /* late */ ('./a');`,
      'import.meta.url;',
    ]) {
      expect(await refusal(code)).toMatch(/^SyntaxError: .* line: 3 file: Bad\.gs$/);
    }
  });
});

describe('a script', () => {
  let sheets: NodeSheets;
  beforeAll(async () => {
    sheets = await openSheets(`
      function declared() { return 'declared'; }
      const arrow = () => 'arrow';
      var assigned = function () { return 'assigned'; };
      if (true) { var nested = () => 'nested'; }
      this.attached = function () { return 'attached'; };
      const copied = declared;
      const menu = { item1() { SpreadsheetApp.getActive().toast('item1'); } };
      function hidden_() { SpreadsheetApp.getActive().toast('hidden'); }
      const ARROW_CELL = () => 1;
      function PLAIN_CELL() { return 1; }
      function onOpen() {
        SpreadsheetApp.getUi().createMenu('Budget').addItem('Method', 'menu.item1').addItem('Hidden', 'hidden_').addItem('Missing', 'menu.item2').addToUi();
      }`);
  });

  fact(
    '6',
    '113c',
    '[H] may use optional chaining and nullish values; [GUESS] BigInt, lookbehind and named groups',
    async () => {
      const body = `
      const none = null;
      none ?? (none?.x);
      const { year } = '5 Nov 2026'.match(/(?<=Nov )(?<year>\\\\d+)/).groups;
      return [none?.x?.y ?? 'nullish', String(2n ** 64n), year, [1, [2]].flat(), 'a-b'.replaceAll('-', '+'), 1_000];`;
      expect(await script(sheets, body.replaceAll('\\\\d', '\\d'))).toEqual([
        'nullish',
        '18446744073709551616',
        '2026',
        [1, 2],
        'a+b',
        1000,
      ]);
    },
  );

  fact('6', '114a', '[H] is called by names that its text declares at the top level', async () => {
    for (const name of ['declared', 'arrow', 'assigned']) expect(await sheets.run(name)).toBe(name);
    for (const name of ['nested', 'attached', 'copied', 'menu.item1', 'hidden_']) {
      await expect(sheets.run(name)).rejects.toThrow(`Script function not found: ${name}`);
    }
  });

  fact('6', '114b', '[H] has custom functions only where the text says function NAME()', async () => {
    await sheets.type('Sheet1', 'A1', '=PLAIN_CELL()');
    await sheets.type('Sheet1', 'A2', '=ARROW_CELL()');
    await sheets.settled();
    expect(sheets.displayValues('Sheet1')).toEqual([['1'], ['#NAME?']]);
  });

  fact('6', '114c', '[H] may name methods and hidden functions as menu items', async () => {
    await sheets.chooseMenu('Method');
    await sheets.chooseMenu('Hidden');
    expect(sheets.ui.toasts.map(({ message }) => message)).toEqual(['item1', 'hidden']);
    await expect(sheets.chooseMenu('Missing')).rejects.toThrow('Script function not found: menu.item2');
  });
});

fact('6', 115, '[H] Rhino runs no more: a manifest that asks for it is refused', async () => {
  const open = (manifest: Manifest): Promise<unknown> =>
    openSheets('', { project: { files: [], html: {}, manifest } });
  for (const runtimeVersion of ['DEPRECATED_ES5', 'STABLE']) {
    await expect(open({ runtimeVersion })).rejects.toThrow(
      `The runtime ${runtimeVersion} runs no more; appsscript.json needs "runtimeVersion": "V8"`,
    );
  }
  await expect(open({ runtimeVersion: 'V8' })).resolves.toBeDefined();
});
