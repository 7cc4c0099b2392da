/** The shell around the grid for people who use a keyboard or a screen reader, by axe-core. */
import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import { previewPages, type PreviewPage } from './preview-page';

const pages = previewPages();

describe('The shell', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await pages.open();
    await preview.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  });

  /** Of the page and its dialogs; the grid is Univer's own canvas and controls. */
  const seriousProblems = (): Promise<string[]> =>
    preview.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run({ include: ['body'], exclude: ['.grid', 'iframe'] });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });

  it('has no serious accessibility problem at rest', async () => {
    expect(await seriousProblems()).toEqual([]);
  });

  it('has none with a menu open', async () => {
    await preview.page.getByRole('menuitem', { name: 'Extensions' }).click();
    expect(await seriousProblems()).toEqual([]);
    await preview.page.keyboard.press('Escape');
  });

  it('has none with a question', async () => {
    await preview.choose('Ask', 'Prompt');
    await preview.page.getByRole('dialog').waitFor();
    expect(await seriousProblems()).toEqual([]);
  });
});
