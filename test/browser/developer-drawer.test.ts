/** The developer drawer: what ran, what it asked of Google, and the switches; by mouse, by keys and for axe-core. */
import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Locator } from 'playwright-core';
import { SWITCHES } from '../../preview/apps-script/switches';
import { previewPages, type PreviewPage } from './preview-page';

const pages = previewPages();

const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

let preview: PreviewPage;
let drawer: Locator;
beforeAll(async () => {
  preview = await pages.open();
  drawer = preview.page.getByRole('region', { name: 'Developer' });
});

const opener = (): Locator => preview.page.getByRole('button', { name: 'Developer', exact: true });
const tab = (name: string): Locator => drawer.getByRole('tab', { name });
const executions = (): Locator => drawer.locator('table.executions > tbody > tr');

const seriousProblems = async (): Promise<string[]> => {
  await preview.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return preview.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run({ include: ['.developer-drawer', '.preview-controls'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
};

it('is closed at first; opened, it takes its place from the grid and covers no sidebar', async () => {
  expect(await drawer.count()).toBe(0);
  await opener().click();
  const [panel, sidebar] = await Promise.all([
    drawer.boundingBox(),
    preview.page.locator('.sidebar').boundingBox(),
  ]);
  expect(sidebar && sidebar.y + sidebar.height).toBeLessThanOrEqual(panel?.y ?? 0);
});

it('lists what ran, newest first, with the person and the calls of each cost', async () => {
  await preview.choose('Toast');
  const newest = executions().first();
  await newest.getByText('showToast').waitFor();
  const cells = await newest.locator('th, td').allInnerTexts();
  expect(cells.slice(0, 2)).toEqual(['showToast', 'vp.sales@example.com']);
  expect(cells.slice(3, 7)).toEqual(['0', '1', '1', '0']);
});

it('opens an execution to its calls, with their cost and cells', async () => {
  await drawer.getByRole('button', { name: 'loadExampleQuarter' }).click();
  const calls = drawer.getByRole('table', { name: 'Service calls of loadExampleQuarter' });
  const row = calls.getByRole('row').filter({ hasText: 'Range.setFormulas' });
  expect((await row.locator('th, td').allInnerTexts()).slice(0, 3)).toEqual([
    'Range.setFormulas',
    'write',
    '2',
  ]);
});

it('shows what an execution failed with', async () => {
  await preview.choose('Fail');
  await drawer.getByText('The quarter is already committed.').waitFor();
});

it('has no accessibility problem, on either tab', async () => {
  expect(await seriousProblems()).toEqual([]);
  await tab('Switches').click();
  expect(await seriousProblems()).toEqual([]);
});

it('has a control with its sentence for every switch, and turns them', async () => {
  await tab('Switches').click();
  for (const { sentence } of Object.values(SWITCHES)) {
    expect(await drawer.getByLabel(sentence).count()).toBe(1);
  }
  const switches = () => preview.page.evaluate(() => ({ ...window.localSheets.switches }));
  await drawer.getByLabel(SWITCHES.undoFiresOnEdit.sentence).uncheck();
  await drawer.getByLabel(SWITCHES.shuffleAnswers.sentence).fill('7');
  expect(await switches()).toMatchObject({ undoFiresOnEdit: false, shuffleAnswers: 7 });
  await drawer.getByLabel(SWITCHES.undoFiresOnEdit.sentence).check();
  await drawer.getByLabel(SWITCHES.shuffleAnswers.sentence).fill('');
  expect(await switches()).toMatchObject({ undoFiresOnEdit: true, shuffleAnswers: null });
});

it('makes calls take their time', async () => {
  await tab('Switches').click();
  await drawer.getByRole('spinbutton', { name: 'Writes' }).fill('300');
  await preview.page.evaluate(() => window.localSheets.run('note', 'slow'));
  const took = await preview.page.evaluate(() => window.localSheets.executions.at(-1)?.calls.at(-1)?.ms ?? 0);
  // Timers may be a millisecond early.
  expect(took).toBeGreaterThanOrEqual(299);
  await drawer.getByRole('spinbutton', { name: 'Writes' }).fill('0');
});

it('makes the next write fail, and the page shows what Google would say', async () => {
  await tab('Switches').click();
  await drawer.getByLabel('counting each').selectOption({ label: 'write' });
  await drawer.getByRole('button', { name: 'Order the failure' }).click();
  await drawer.getByText('1 ordered').waitFor();
  await preview.choose('Who and when');
  await preview.page.getByRole('alert').getByText(SERVER_ERROR).waitFor();
});

it('goes away with Escape, and the focus returns to its button', async () => {
  await tab('Executions').click();
  await preview.page.keyboard.press('ArrowRight');
  expect(await tab('Switches').getAttribute('aria-selected')).toBe('true');
  await preview.page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  expect(await opener().evaluate((button) => button === document.activeElement)).toBe(true);
});

it('is closed again after a reload', async () => {
  await opener().click();
  await drawer.waitFor();
  await preview.reload();
  expect(await drawer.count()).toBe(0);
});
