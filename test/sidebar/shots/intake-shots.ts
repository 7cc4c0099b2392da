/** New request, duplicates and who was heard. */
import type { Page } from 'playwright-core';
import { committed } from '../fake/samples';
import { heading, press, type Shot } from './shot';

const open = async (page: Page, name: string): Promise<void> => {
  await press(page, name);
  await heading(page, name);
};

export const intakeShots: readonly Shot[] = [
  { name: 'intake', steps: async (page) => open(page, 'New request') },
  {
    name: 'intake-alike',
    steps: async (page) => {
      await open(page, 'New request');
      await page.getByLabel('What is asked for').fill('WhatsApp templates');
    },
  },
  {
    name: 'intake-logged',
    steps: async (page) => {
      await open(page, 'New request');
      await page.getByLabel('What is asked for').fill('=HYPERLINK("x") <b>Voice</b> 🔦');
      await page.keyboard.press('Enter');
      await page.getByLabel('Reply to paste').waitFor();
    },
  },
  {
    name: 'intake-missing',
    steps: async (page) => {
      await open(page, 'New request');
      await press(page, 'Log request');
    },
  },
  {
    name: 'intake-refused',
    steps: async (page) => {
      await open(page, 'New request');
      await page.getByLabel('What is asked for').fill('x'.repeat(501));
      await press(page, 'Log request');
    },
  },
  { name: 'duplicates', dialog: 'duplicates', state: { merged: ['R-14'] } },
  {
    name: 'duplicates-guest',
    dialog: 'duplicates',
    state: { ...committed, role: 'Guest' },
  },
  {
    name: 'duplicates-merged',
    dialog: 'duplicates',
    steps: async (page) => {
      await press(page, 'Merge into R-12');
      await page.getByText('is merged into').waitFor();
    },
  },
  { name: 'heard', dialog: 'heard' },
  {
    name: 'heard-declining',
    dialog: 'heard',
    steps: async (page) => {
      await press(page, 'Decline');
    },
  },
];
