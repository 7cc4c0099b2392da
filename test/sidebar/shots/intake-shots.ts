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
  { name: 'duplicates', state: { merged: ['R-14'] }, steps: async (page) => open(page, 'Duplicates') },
  {
    name: 'duplicates-guest',
    state: { ...committed, role: 'Guest' },
    steps: async (page) => open(page, 'Duplicates'),
  },
  {
    name: 'duplicates-merged',
    steps: async (page) => {
      await open(page, 'Duplicates');
      await press(page, 'Merge into R-12');
      await page.getByText('is merged into').waitFor();
    },
  },
  { name: 'heard', steps: async (page) => open(page, 'Who was heard') },
  {
    name: 'heard-declining',
    steps: async (page) => {
      await open(page, 'Who was heard');
      await press(page, 'Decline');
    },
  },
];
