/** An add-on's page in the preview's sidebar, written by the test, and what runs in it. */
import type { Frame } from 'playwright-core';
import type { PreviewPage } from '../preview-page';

/** What google.script.run answered: one of the two handlers, with the user object. */
export interface Answer {
  readonly success?: unknown;
  readonly failure?: { readonly name: string; readonly message: string; readonly keys: readonly string[] };
  readonly user?: unknown;
}

/** Shows the page in the sidebar, and answers with its frame. */
export async function show(preview: PreviewPage, html: string, title = 'Page', width = 0): Promise<Frame> {
  await preview.page.evaluate((args) => window.localSheets.run('showSidebar', ...args), [
    `${html}<i id="end"></i>`,
    title,
    width,
  ] as const);
  await preview.sidebar.locator('#end').waitFor({ state: 'attached' });
  return frameIn(preview, '.sidebar iframe');
}

export async function frameIn(preview: PreviewPage, selector: string): Promise<Frame> {
  const frame = await (await preview.page.waitForSelector(selector)).contentFrame();
  if (!frame) throw new Error(`${selector} is no frame.`);
  return frame;
}

/** Calls a function of the add-on from its page. The arguments are an expression, as they need not be plain. */
export const call = (frame: Frame, name: string, args = ''): Promise<Answer> =>
  frame.evaluate(
    `new Promise((resolve) => google.script.run
      .withSuccessHandler((success, user) => resolve({ success, user }))
      .withFailureHandler(({ name, message, ...rest }, user) =>
        resolve({ failure: { name, message, keys: Object.keys(rest) }, user }))
      .withUserObject('mine')
      .${name}(${args}))`,
  );

/** What the page writes to the console, from now on. */
export function consoleOf(preview: PreviewPage): string[] {
  const lines: string[] = [];
  preview.page.on('console', (message) => lines.push(message.text()));
  return lines;
}

/** Waits until one of the lines holds the text. */
export async function said(lines: readonly string[], text: string): Promise<void> {
  while (!lines.some((line) => line.includes(text))) await new Promise((resolve) => setTimeout(resolve, 10));
}
