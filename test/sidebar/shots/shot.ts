/** A photograph of the sidebar, and the few moves that lead to it. */
import type { Page } from 'playwright-core';
import type { DialogPage } from '../../../src/actions/api';
import type { FakeState } from '../fake/state';

export interface Shot {
  readonly name: string;
  readonly state?: Partial<FakeState>;
  /** Of the dialog, opened on this page; else of the sidebar. */
  readonly dialog?: DialogPage;
  readonly steps?: (page: Page) => Promise<void>;
}

export const press = async (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).first().click();
export const pick = async (page: Page, name: RegExp | string): Promise<void> =>
  page.getByRole('radio', { name }).first().check();
export const heading = async (page: Page, text: string): Promise<void> =>
  page.locator('h1', { hasText: text }).waitFor();

export const compose = async (page: Page): Promise<void> => {
  await press(page, 'Change something');
  await heading(page, 'Change something');
};
export const priced = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: /^Show/ }).click();
  await heading(page, title);
};
export const swap = async (page: Page, out: RegExp, into: RegExp): Promise<void> => {
  await compose(page);
  await pick(page, 'Swap');
  await pick(page, out);
  await pick(page, into);
};

/** Somebody else did something; the page looks as it does when it is seen again. */
export const changedElsewhere = async (page: Page, state: Partial<FakeState>): Promise<void> => {
  await page.evaluate(`Object.assign(fake.state, ${JSON.stringify({ stamp: '2 other', ...state })})`);
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
};
