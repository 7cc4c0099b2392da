/**
 * The built sidebar in the local Google Sheets: it follows the grid by itself, its dialog leaves it where it is, whoever has
 * gone on to the grid keeps the keyboard, and whoever presses again because an answer was lost has pressed once.
 */
import type { JSHandle, Locator } from 'playwright-core';
import { columnLetter } from '../../src/sheets/a1';
import { previewPages, type PreviewPage } from './preview-page';

const pages = previewPages('built');

let preview: PreviewPage;
beforeAll(async () => {
  preview = await pages.open();
  await preview.sidebar.getByText('of 100 points left').waitFor();
});

/** Where the header stands on Requests. */
const columnOf = async (header: string): Promise<string> => {
  const at = await preview.page.evaluate(
    (name) => window.localSheets.displayValues('Requests')[0]?.indexOf(name) ?? -1,
    header,
  );
  return columnLetter(at + 1);
};

it('what is typed in the grid stands in the sidebar within seconds, and nobody has pressed anything there', async () => {
  expect(await preview.sidebar.getByText('Changed in the sheet, not applied').count()).toBe(0);
  await preview.type(`${await columnOf('Estimate')}5`, '99');
  await preview.sidebar.getByText('Changed in the sheet, not applied').waitFor();
  await preview.sidebar.getByText('SSO via External Authentication').first().waitFor();
});

it('runs no text as code: the frame of the add-on forbids it', async () => {
  const name = await preview.sidebar.locator('body').evaluate(
    () =>
      new Promise<string>((done) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line typescript/no-implied-eval -- it is what the frame must refuse
            new Function('');
            done('run');
          } catch (error) {
            done((error as Error).name);
          }
        });
      }),
  );
  expect(name).toBe('EvalError');
});

it('a page with more room opens in front of the sidebar, which is still there afterwards', async () => {
  await preview.sidebar.getByRole('button', { name: /^Four quarters ahead/ }).click();
  const dialog = preview.page.frameLocator('.page-dialog iframe');
  await dialog.getByRole('heading', { level: 1, name: 'Four quarters ahead' }).waitFor();
  await dialog.getByText('2027-Q1').first().waitFor();
  await preview.page.locator('.page-dialog').getByRole('button', { name: 'Close' }).click();
  await preview.sidebar.getByRole('button', { name: 'Change something' }).click();
  await preview.sidebar.getByRole('heading', { level: 1, name: 'Change something' }).waitFor();
  expect(preview.problems).toEqual([]);
});

it('a number of the strip is derived from the ledger, and leads to its rows', async () => {
  await preview.sidebar.getByRole('button', { name: 'Back' }).click();
  await preview.sidebar.getByRole('button', { name: /^Built and lost/ }).click();
  await preview.sidebar.getByRole('heading', { level: 1, name: 'Built and lost' }).waitFor();
  // The example has lost 8 to one drop.
  const sum = await preview.sidebar.locator('.sum tr').last().innerText();
  expect(sum.replace(/\s+/g, ' ')).toBe('Built and lost 8 points');
  await preview.sidebar.locator('.sum .link').first().click();
  // Entry is the first column of Changes.
  await preview.page.waitForFunction(() =>
    /^A\d+$/.test(
      document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value ?? '',
    ),
  );
});

describe('An answer that comes while the person writes in the grid', () => {
  interface Held {
    isHere: boolean;
    letGo: () => void;
  }

  /** The next answer of that name is kept back: on Google it takes its seconds. */
  const holdNextAnswer = (of: string): Promise<JSHandle<Held>> =>
    preview.page.evaluateHandle((name) => {
      const held: Held = { isHere: false, letGo: () => {} };
      const { localSheets: sheets } = window;
      const run = sheets.run.bind(sheets);
      sheets.run = async (called, ...args) => {
        const answer = await run(called, ...args);
        if (called !== name || held.isHere) return answer;
        sheets.run = run;
        await new Promise<void>((resolve) => {
          Object.assign(held, { isHere: true, letGo: resolve });
        });
        return answer;
      };
      return held;
    }, of);

  /** Half of it before the answer, half of it after; and what the cell holds then. */
  const writeAcross = async (row: number, held: JSHandle<Held>, heard: () => Promise<unknown>) => {
    await preview.page.waitForFunction(({ isHere }) => isHere, held);
    await preview.openTab('Sheet1');
    await preview.select(`A${row}`);
    await preview.page.keyboard.type('all of ');
    await held.evaluate(({ letGo }) => letGo());
    await heard();
    await preview.page.keyboard.type('it');
    await preview.page.keyboard.press('Enter');
    const cell = await preview.page.waitForFunction(
      (row) => window.localSheets.displayValues('Sheet1')[row - 1]?.[0],
      row,
    );
    return cell.jsonValue();
  };

  const frame = () => preview.page.locator('.sidebar iframe');
  const sidebarHasKeyboard = () => preview.sidebar.locator('body').evaluate(() => document.hasFocus());
  const heading = () => preview.sidebar.getByRole('heading', { level: 1, name: 'Built and lost' });

  it('leaves the cell open, where it was the sidebar that asked', async () => {
    await preview.sidebar.getByRole('button', { name: 'Back' }).click();
    await preview.sidebar.getByText('of 100 points left').waitFor();
    const held = await holdNextAnswer('sidebarStamp');
    const heard = () => preview.page.evaluate(() => window.localSheets.settled());
    expect(await writeAcross(1, held, heard)).toBe('all of it');
  });

  it('leaves the keyboard in the grid, where the person asked', async () => {
    const held = await holdNextAnswer('sidebarFigure');
    await preview.sidebar.getByRole('button', { name: /^Built and lost/ }).click();
    const heard = async () => {
      await heading().waitFor();
      expect(await sidebarHasKeyboard()).toBe(false);
    };
    expect(await writeAcross(3, held, heard)).toBe('all of it');
  });

  it('has the focus on its heading when the person comes back', async () => {
    await frame().focus();
    await preview.sidebar.locator('h1:focus').waitFor();
    await heading().waitFor();
  });
});

describe('An answer that is lost on its way', () => {
  const QUARTER = '2027-Q1';

  const button = (name: string | RegExp): Locator => preview.sidebar.getByRole('button', { name });

  /** It is done, and its answer does not come back; the browser then says something like this. */
  const loseNextAnswer = (of: string): Promise<void> =>
    preview.page.evaluate((name) => {
      const { localSheets: sheets } = window;
      const run = sheets.run.bind(sheets);
      sheets.run = async (called, ...args) => {
        const answer = await run(called, ...args);
        if (called !== name) return answer;
        sheets.run = run;
        throw new Error('NetworkError: Connection failure due to HTTP 0');
      };
    }, of);

  /** How often the ledger says that, of that quarter. */
  const entries = (event: string): Promise<number> =>
    preview.page.evaluate(
      ([quarter, event]) => {
        const [headers = [], ...rows] = window.localSheets.displayValues('Changes');
        const cell = (row: readonly string[], header: string) => row[headers.indexOf(header)];
        return rows.filter((row) => cell(row, 'Quarter') === quarter && cell(row, 'Event') === event).length;
      },
      [QUARTER, event] as const,
    );

  const ids = (): Promise<readonly string[]> =>
    preview.page.evaluate(() => {
      const [headers = [], ...rows] = window.localSheets.displayValues('Requests');
      return rows.map((row) => row[headers.indexOf('ID')] ?? '').filter((id) => id !== '');
    });

  const reply = (): Promise<string> =>
    preview.sidebar.getByRole('textbox', { name: 'Reply to paste' }).inputValue();

  const failureCard = (): Locator => preview.sidebar.getByRole('alert').filter({ hasText: 'No connection' });

  /** The last test before has left home. */
  beforeAll(() => button('Back').click());

  it('Commit is pressed and its answer is lost: the card says so, and the button waits until somebody has looked', async () => {
    await preview.sidebar.getByRole('combobox').selectOption(QUARTER);
    await button('Commit quarter').click();
    await loseNextAnswer('sidebarCommit');
    await button(/^Commit \d+$/).click();
    await failureCard().getByText('It may or may not have been recorded').waitFor();
    expect(await button(/^Commit \d+$/).isDisabled()).toBe(true);
    expect(await entries('Allocated')).toBe(1);
  });

  it('whoever looks then sees the quarter committed, once, and no button to commit it again', async () => {
    const committed = await entries('Committed');
    await button('Look at the budget').click();
    await failureCard().waitFor({ state: 'detached' });
    await button('Change something').waitFor();
    expect(await button('Commit quarter').count()).toBe(0);
    expect(committed).toBeGreaterThan(1);
    expect([await entries('Allocated'), await entries('Committed')]).toEqual([1, committed]);
  });

  it('a request is logged and its answer is lost; whoever logs it again hears the same ID, and it is there once', async () => {
    const before = await ids();
    const log = async (): Promise<void> => {
      await button(/^New request/).click();
      await preview.sidebar.getByRole('textbox', { name: /^What is asked for/ }).fill('Offline mode');
      await button('Log request').click();
    };
    await loseNextAnswer('sidebarAddRequest');
    await log();
    await failureCard().waitFor();
    const [logged = ''] = (await ids()).filter((id) => !before.includes(id));
    await button('Look at the budget').click();
    await failureCard().waitFor({ state: 'detached' });
    await log();
    await expect(reply()).resolves.toContain(logged);
    expect(await ids()).toEqual([...before, logged]);
  });

  it('and once more with an answer is another request', async () => {
    const before = await ids();
    await preview.sidebar.getByRole('textbox', { name: /^What is asked for/ }).fill('Offline mode');
    await button('Log request').click();
    await preview.until((many) => {
      const [headers = [], ...rows] = window.localSheets.displayValues('Requests');
      return rows.filter((row) => row[headers.indexOf('ID')] !== '').length > many;
    }, before.length);
    expect(preview.problems).toEqual([]);
  });
});
