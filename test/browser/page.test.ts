/** The local Google Sheets as a person meets it, in a real browser, with a small add-on made for these tests. */
import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import { previewPages, type PreviewPage } from './preview-page';

const pages = previewPages();

/** Opening takes longer than what a test does, so each goes on where the one before has ended. */
let preview: PreviewPage;
beforeAll(async () => {
  preview = await pages.open();
});

/** A click in one that is opened again while it is open can go to the page that leaves. */
const openSidebar = async (): Promise<void> => {
  const sidebar = preview.page.locator('.sidebar');
  if ((await sidebar.count()) === 0) await preview.choose('Open sidebar');
  await sidebar.waitFor();
};

const toastOfRanks = () => preview.page.locator('.toast').filter({ hasText: 'Two ranks were tidied.' });

describe('An empty document', () => {
  it('loads the example, opens the sidebar and asks nothing of the network', async () => {
    await preview.shows(2, 1, 'SSO');
    await preview.shows(2, 3, '60');
    await preview.page.getByRole('heading', { name: 'Fixture' }).waitFor();
    expect(preview.problems).toEqual([]);
  });

  it('is shown again after a reload, with the person, the day and every edit', async () => {
    await preview.type('A2', 'Single sign-on');
    await preview.shows(2, 1, 'Single sign-on');
    await preview.page.getByLabel('I am').selectOption('Approver');
    await preview.page.getByLabel('Today is').fill('2026-12-01');
    await preview.ready();
    await preview.saved();
    await preview.reload();
    await preview.shows(2, 1, 'Single sign-on');
    expect(await preview.page.getByLabel('I am').inputValue()).toBe('ceo@example.com');
    expect(await preview.page.getByLabel('Today is').inputValue()).toBe('2026-12-01');
    await preview.page.getByRole('heading', { name: 'Fixture' }).waitFor();
  });

  it('starts over when that is confirmed, and not when it is cancelled', async () => {
    const startOver = async (button: string): Promise<void> => {
      await preview.page.getByRole('menuitem', { name: 'File' }).click();
      await preview.page.getByRole('menuitem', { name: 'Start over…' }).click();
      await preview.page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
    };
    await preview.type('A2', 'Changed');
    await preview.shows(2, 1, 'Changed');
    await preview.saved();
    await startOver('Cancel');
    await preview.shows(2, 1, 'Changed');
    await Promise.all([preview.page.waitForEvent('load'), startOver('OK')]);
    await preview.ready();
    await preview.shows(2, 1, 'SSO');
  });
});

describe('A person at the grid', () => {
  it('fires onEdit with the old and the new value, and custom functions follow', async () => {
    await preview.type('B2', '12');
    await preview.shows(2, 4, 'B2 30 to 12');
    await preview.shows(2, 3, '24');
  });

  it('tells the old value and no new one when a cell is cleared', async () => {
    await preview.select('B3');
    await preview.page.keyboard.press('Delete');
    await preview.shows(2, 4, 'B3 15 to undefined');
  });

  it('types a formula with a custom function and sees its result', async () => {
    await preview.type('C4', '=TWICE(21)');
    await preview.shows(4, 3, '42');
  });

  it('types what Sheets reads: numbers, dates, percentages, text behind an apostrophe, ; in a formula', async () => {
    for (const [cell, row, text, shown] of [
      ['F1', 1, '01234', '1234'],
      ['F2', 2, '2026-11-05', '2026-11-05'],
      ['F3', 3, '10%', '10%'],
      ['F3', 3, '25', '25%'],
      ['F4', 4, "'007", '007'],
      ['F5', 5, '=SUM(1;2)', '3'],
      ['F6', 6, 'true', 'TRUE'],
      ['F6', 6, 'truly', 'truly'],
    ] as const) {
      await preview.type(cell, text);
      await preview.shows(row, 6, shown);
    }
    await preview.select('F6');
    await preview.page.keyboard.press('Delete');
    await preview.shows(6, 6, '');
  });

  it('takes an edit back with undo, which is an edit too', async () => {
    await preview.type('A9', 'Later');
    await preview.shows(2, 4, 'A9 undefined to Later');
    await preview.page.keyboard.press('Control+z');
    await preview.shows(9, 1, '');
  });

  it('cannot edit or run anything as a viewer', async () => {
    await preview.page.getByLabel('I am').selectOption('Viewer');
    await preview.ready();
    await preview.select('A2');
    await preview.page.keyboard.type('Nope');
    await preview.page.getByText('You can only view this spreadsheet').waitFor();
    await preview.shows(2, 1, 'SSO');
    await preview.page.getByRole('menuitem', { name: 'Extensions' }).click();
    const addOn = preview.page.getByRole('menuitem', { name: 'Sales Budget' });
    expect(await addOn.getAttribute('aria-disabled')).toBe('true');
    expect(await preview.page.locator('.sidebar').count()).toBe(0);
    await preview.page.keyboard.press('Escape');
  });
});

describe('The menu that onOpen built', () => {
  beforeAll(async () => {
    await preview.page.getByLabel('I am').selectOption('VP of Sales');
    await preview.ready();
  });

  it('works by keyboard alone', async () => {
    const { keyboard } = preview.page;
    await preview.page.getByRole('menuitem', { name: 'File' }).focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 't', 'Enter']) await keyboard.press(key);
    await preview.page.getByText('Two ranks were tidied.').waitFor();
    await toastOfRanks().getByRole('button', { name: 'Dismiss' }).click();
  });

  it('closes level by level with Escape and gives the focus back', async () => {
    const { keyboard } = preview.page;
    const focused = (): Promise<string> =>
      preview.page.evaluate(() => document.activeElement?.textContent ?? '');
    await preview.page.getByRole('menuitem', { name: 'Extensions' }).focus();
    for (const key of ['ArrowDown', 'ArrowRight']) await keyboard.press(key);
    expect(await focused()).toBe('Open sidebar');
    await keyboard.press('Escape');
    expect(await focused()).toContain('Sales Budget');
    await keyboard.press('Escape');
    expect(await focused()).toBe('Extensions');
    expect(await preview.page.getByRole('menu').count()).toBe(0);
  });

  it('runs as the person and on the day that were chosen', async () => {
    await preview.page.getByLabel('I am').selectOption('Sales rep');
    await preview.page.getByLabel('Today is').fill('2026-10-05');
    await preview.ready();
    await preview.choose('Who and when');
    await preview.shows(1, 6, 'rep@example.com 2026-10-05');
  });

  it('shows the message of an error that the script did not catch', async () => {
    await preview.choose('Fail');
    const error = preview.page.getByRole('alert');
    await error.getByText('Error: The quarter is already committed.').waitFor();
    await error.getByRole('button', { name: 'Dismiss' }).click();
    expect(await error.count()).toBe(0);
  });
});

describe('What a script shows', () => {
  it('an alert holds the script until it is answered', async () => {
    await preview.choose('Ask', 'Alert');
    const dialog = preview.page.getByRole('dialog', { name: 'Commit?' });
    await dialog.getByText('It cannot be undone.').waitFor();
    await preview.shows(1, 6, 'asking');
    await preview.page.getByText('Running script').waitFor();
    await dialog.getByRole('button', { name: 'Yes' }).click();
    await preview.shows(1, 6, 'answered YES');
  });

  it('an alert is closed with Escape, and keeps the focus inside until then', async () => {
    await preview.choose('Ask', 'Alert');
    const dialog = preview.page.getByRole('dialog', { name: 'Commit?' });
    await dialog.waitFor();
    for (let times = 0; times < 5; times += 1) {
      await preview.page.keyboard.press('Tab');
      const isInside = (): boolean =>
        document.activeElement === document.body || document.activeElement?.closest('dialog') !== null;
      expect(await preview.page.evaluate(isInside)).toBe(true);
    }
    await dialog.getByRole('button', { name: 'No', exact: true }).focus();
    await preview.page.keyboard.press('Escape');
    await preview.shows(1, 6, 'answered CLOSE');
  });

  it('a prompt answers with the button and the text', async () => {
    await preview.choose('Ask', 'Prompt');
    await preview.page
      .getByRole('dialog', { name: 'Who asks?' })
      .getByRole('textbox', { name: 'Your name' })
      .waitFor();
    await preview.page.keyboard.type('Ada');
    await preview.page.keyboard.press('Enter');
    await preview.shows(1, 6, 'OK Ada');
  });

  it('a toast shows its title and message and is dismissed', async () => {
    await preview.choose('Toast');
    const toast = toastOfRanks();
    await toast.getByText('Ranks', { exact: true }).waitFor();
    await toast.getByText('Two ranks were tidied.').waitFor();
    await toast.getByRole('button', { name: 'Dismiss' }).click();
    expect(await toast.count()).toBe(0);
  });

  it('a dialog shows a page of the add-on and is closed by it', async () => {
    await preview.choose('Dialog');
    const dialog = preview.page.getByRole('dialog', { name: 'A dialog' });
    await dialog.frameLocator('iframe').getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('For people who use a keyboard or a screen reader, by axe-core', () => {
  beforeAll(async () => {
    await openSidebar();
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
    await preview.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  });
});

describe("The sidebar's google.script.run", () => {
  beforeAll(openSidebar);

  it.each([
    [
      'gives the success handler the result and the user object',
      'Ask',
      'success: First is SSO, with user object',
    ],
    [
      'gives the failure handler the error of the script',
      'Refuse',
      'failure: ScriptError, Error: Not yours to change.',
    ],
  ])('%s', async (_rule, button, answer) => {
    await preview.sidebar.getByRole('button', { name: button }).click();
    await preview.sidebar.getByText(answer).waitFor();
  });

  it('is closed by its ×', async () => {
    await preview.page.locator('.sidebar').getByRole('button', { name: 'Close sidebar' }).click();
    expect(await preview.page.locator('.sidebar').count()).toBe(0);
  });
});
