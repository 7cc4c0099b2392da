/** What tests do on the open sidebar, and what must hold on every screen. */
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { FakeCall, FakeState } from './fake/state';

const axe = resolve(require.resolve('axe-core'), '../axe.min.js');

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

export const headingIs = (page: Page, text: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();

/** Without the mark of the press and of whose page it is, which some carry and which is another each time; sidebar/press.ts has its own tests. */
export const callsOf = async (page: Page, name: string): Promise<readonly FakeCall[]> => {
  const calls = await page.evaluate<FakeCall[]>(
    `fake.calls.filter((call) => call.name === ${JSON.stringify(name)})`,
  );
  return calls.map((call) => ({ ...call, args: call.args.filter((given) => !isMark(given)) }));
};

const isMark = (given: unknown): boolean => typeof given === 'object' && given !== null && 'press' in given;

export const setState = (page: Page, part: Partial<FakeState>): Promise<unknown> =>
  page.evaluate(`Object.assign(fake.state, ${JSON.stringify(part)}) && 0`);

/** The answers that are held come now; when this is over, the page has shown what it makes of them. */
export const letGo = (page: Page): Promise<void> =>
  page.evaluate('new Promise((shown) => { fake.letGo(); requestAnimationFrame(() => setTimeout(shown)); })');

/** axe-core finds nothing, by any of its rules. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.addScriptTag({ path: axe });
  // What is still fading in has too little contrast.
  await page.evaluate(
    `Promise.allSettled(document.getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().endTime < Infinity)
      .map(({ finished }) => finished)).then(() => 0)`,
  );
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    // What passes is counted, but not described.
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => ({ violations }))',
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

export async function expectNoScroll(page: Page): Promise<void> {
  const widest = await page.evaluate<number>(
    'Math.max(document.documentElement.scrollWidth, ...[...document.querySelectorAll("main, header, .dock, main *")].map((each) => each.getBoundingClientRect().right))',
  );
  expect(widest).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

/** The words of what has the focus; '' when nothing has. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate<string>('document.activeElement === document.body ? "" : document.activeElement.innerText');

export async function toCommit(page: Page): Promise<void> {
  await press(page, 'Commit quarter');
  await headingIs(page, 'Commit 2026-Q4');
}

export async function toDropPrice(page: Page): Promise<void> {
  await press(page, 'Change something');
  await page.getByRole('radio', { name: /HubSpot/ }).check();
  await press(page, 'Show the price');
  await headingIs(page, 'Drop HubSpot');
}
