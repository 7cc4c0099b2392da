/** A browser on the preview's page, with the fixture add-on or the built one, and what a person does there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { LocalSheets } from '../../preview/local-sheets';
import type { Paper } from '../../preview/page/print/print-options';
import { serve, type Served, type ServeOptions } from '../../scripts/serve';
import { openChromium } from './chromium';

declare global {
  interface Window {
    localSheets: LocalSheets;
  }
}

const FIXTURES = {
  /** Uses every door of the page once. */
  fixture: join(__dirname, 'fixtures/bundle'),
  /** Shows the pages that a test writes. */
  pages: join(__dirname, 'fixtures/pages'),
};
/** By tests; their listeners must not hear the next page. */
const LISTENED_TO = ['console', 'pageerror', 'request', 'requestfinished', 'requestfailed'] as const;
/** A page opens in two seconds; on a machine that others keep busy in twenty, and a test does more than open one. */
const TEST_MS = 240_000;
/** A wait in vain ends before its test, and so says what it waited for. */
const WAIT_MS = 120_000;
const BUILT_PAGE = join(__dirname, '../../build/preview/page/page.js');

export class PreviewPage {
  private constructor(
    readonly page: Page,
    /** Errors that nobody caught, and addresses outside the server. */
    readonly problems: string[],
  ) {}

  /**
   * Opens with nothing saved, in the browser's page of the test before: all that the document has begins anew, but the browser has
   * no new process to start, and has read the scripts before.
   */
  static async open(page: Page, url: string, search = ''): Promise<PreviewPage> {
    for (const event of LISTENED_TO) page.removeAllListeners(event);
    await page.unrouteAll();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      const isOwn = /^(blob|data):/.test(request.url()) || request.url().startsWith(url);
      if (!isOwn) problems.push(request.url());
    });
    await page.goto(`${url}/bundle/files.json`);
    await page.evaluate(forgetAll);
    await page.goto(url + search);
    const preview = new PreviewPage(page, problems);
    await preview.ready();
    return preview;
  }

  /** The document is open, and the add-on's first steps in it are done. */
  async ready(): Promise<void> {
    await this.page.locator('.preview-controls:enabled').waitFor();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('.sidebar iframe');
  }

  /** Clicks on a tab, which comes to the front a moment later. */
  async openTab(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: name }).first().click();
    await this.page.waitForFunction((name) => {
      const { tabs } = window.localSheets.document.engine;
      return tabs.tab(tabs.active)?.name === name;
    }, name);
  }

  /** Goes to a cell by the name box. */
  async select(a1: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    await nameBox.click();
    await nameBox.fill(a1);
    await nameBox.press('Enter');
    // What is typed next must go to the grid: neither to the box nor, while the keyboard changes hands, to nobody.
    await this.editorIs('hidden');
  }

  async type(a1: string, text: string): Promise<void> {
    await this.select(a1);
    await this.page.keyboard.type(text);
    // Before it has opened, Enter would leave the cell as it was.
    await this.editorIs('shown');
    await this.page.keyboard.press('Enter');
    await this.editorIs('hidden');
  }

  /** Waits until the grid's editor has the keyboard: out of sight while a cell is selected, above the cell while somebody writes in it. */
  private async editorIs(state: 'shown' | 'hidden'): Promise<void> {
    await this.page.waitForFunction((isShown) => {
      const editor = document.activeElement;
      if (editor?.getAttribute('data-u-comp') !== 'editor') return false;
      return editor.getBoundingClientRect().left > 0 === isShown;
    }, state === 'shown');
  }

  /** Waits until a cell of the first tab shows the text. */
  async shows(row: number, column: number, text: string): Promise<void> {
    const isShown = ({ row, column, text }: { row: number; column: number; text: string }): boolean => {
      const [tab = ''] = window.localSheets.tabs();
      return (window.localSheets.displayValues(tab)[row - 1]?.[column - 1] ?? '') === text;
    };
    await this.until(isShown, { row, column, text });
  }

  /** Asks in the page until it is so; not with every frame, since whoever reads a tab keeps the page from its work. */
  async until<T>(isSo: (given: T) => boolean, given: T): Promise<void> {
    await this.page.waitForFunction<boolean, unknown>(isSo as (given: unknown) => boolean, given, {
      polling: 100,
    });
  }

  /** Waits until what was changed is in the browser's storage. */
  async saved(): Promise<void> {
    await this.page.getByText('Saved in this browser').waitFor();
  }

  /** What File > Print gives of a tab: the PDF, and how many pages the print view shows. */
  async print(tab: string, paper: Paper = 'A4'): Promise<{ pdf: Buffer; pages: number }> {
    await this.page.evaluate((name) => {
      const { tabs } = window.localSheets.document.engine;
      const id = tabs.all().find((each) => each.name === name)?.id;
      if (id === undefined) throw new Error(`There is no tab "${name}".`);
      tabs.activate(id);
    }, tab);
    for (const name of ['File', 'Print']) {
      await this.page.getByRole('menuitem', { name, exact: true }).click();
    }
    const view = this.page.getByRole('dialog', { name: 'Print settings' });
    await view.getByLabel('Paper size').selectOption(paper);
    await view.getByRole('button', { name: 'Print', exact: true, disabled: false }).waitFor();
    const pages = await view.locator('.print-page').count();
    const pdf = await this.page.pdf({ preferCSSPageSize: true });
    await view.getByRole('button', { name: 'Cancel' }).click();
    return { pdf, pages };
  }

  /** Chooses from Extensions > Sales Budget by mouse. */
  async choose(...way: readonly string[]): Promise<void> {
    for (const label of ['Extensions', 'Sales Budget', ...way]) {
      await this.page.getByRole('menuitem', { name: label, exact: true }).click();
    }
  }
}

async function forgetAll(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name ?? '');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error(`The saved document ${name} could not be deleted.`));
    });
  }
}

/** One server and one browser for a file of tests, with the fixture add-on or the built one; opening leaves the page before. */
export function previewPages(addOn: keyof typeof FIXTURES | 'built' = 'fixture'): {
  open: (search?: string) => Promise<PreviewPage>;
} {
  const served = servedPage({ port: 0, ...(addOn !== 'built' && { bundleDir: FIXTURES[addOn] }) });
  return {
    open: (search) => {
      const { page, url } = served();
      return PreviewPage.open(page, url, search);
    },
  };
}

/** A server and a page of a browser for a file of tests, to be asked for in the tests. */
export function servedPage(options: ServeOptions): () => { page: Page; url: string } {
  let server: Served | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  jest.setTimeout(TEST_MS);

  // Where there is no browser yet, installing it takes its time.
  beforeAll(async () => {
    if (!existsSync(BUILT_PAGE)) throw new Error('Run "node scripts/build.mjs --preview" first.');
    server = await serve(options);
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(WAIT_MS);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return () => {
    if (!server || !page) throw new Error('The browser is not open.');
    return { page, url: server.url };
  };
}
