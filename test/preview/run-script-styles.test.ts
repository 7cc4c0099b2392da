/** Scripts in several files, and in the style of ten years ago, run unmodified. */
import { run, sample, tab } from './run-sample';

describe('a project of several files', () => {
  test.each([
    ['write_', ['x'], 'x'],
    ['menu.item1', [], 'from an object'],
    ['itemMenu0', [], 'item 0'],
    ['itemMenu1', [], 'item 1'],
    ['arrow', ['sharp'], 'arrow sharp'],
  ])('runs %s with the constants of the others, in push order', async (functionName, args, text) => {
    const report = await run('many-files', functionName, undefined, { args });
    expect(report.error).toBeUndefined();
    expect(report.result).toBe(text);
    expect(tab(report, 'Sheet1')?.values).toEqual([[text, 'zero,Alpha,beta,write', 'write', 1]]);
  });

  test('is read from rootDir, without node_modules, first what the push order names', () => {
    expect(sample('many-files').files.map(({ name }) => name)).toEqual([
      'lib/zero.gs',
      'Alpha.gs',
      'beta.js',
      'lib/write.gs',
    ]);
  });
});

describe('a script of the old style', () => {
  test('asks by Browser, which answers in small letters', async () => {
    const ask = (inOrder: readonly string[]) => run('old-style', 'ask', undefined, { answers: { inOrder } });
    const report = await ask(['Acme', 'YES']);
    expect(report.result).toEqual([1, 1, 'Sheet1']);
    expect(tab(report, 'Sheet1')).toMatchObject({ values: [['Acme']], backgrounds: [['#ffff00']] });
    expect((await ask(['Acme', 'no'])).result).toBe('no');
    const cancelled = await run('old-style', 'ask', undefined, {
      answers: { prompts: [{ button: 'CANCEL' }] },
    });
    expect(cancelled.result).toBe('cancelled');
  });

  test('has a menu by addMenu once the spreadsheet may be read', async () => {
    const report = await run('old-style', 'mark_');
    expect(report.menus).toEqual([
      {
        label: 'Old tools',
        items: [{ label: 'Ask', functionName: 'ask' }, 'separator', { label: 'Mark', functionName: 'mark_' }],
      },
    ]);
    expect(report.result).toBe('A1:Z1 C2');
    expect(tab(report, 'Sheet1')?.values).toEqual([['marked', 0, true]]);
  });
});
