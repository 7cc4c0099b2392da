/** Importing: choosing, matching, what is asked, and what is refused. */
import type { Page } from 'playwright-core';
import { heading, press, type Shot } from './shot';

const open = (page: Page): Promise<void> => heading(page, 'Import requests');

const choose = async (page: Page, name: string, text: string): Promise<void> => {
  await open(page);
  await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('.matching, [role=alert]').first().waitFor();
};

const jira = [
  'Summary,Issue key,Reporter,Labels,Labels,Custom field (Story Points),Custom field (Story Points),Close date',
  '"[UI] SSO, ""for all""",SB-1,Rita,sales,ui,5,,08/12/2026',
  'Bulk import,SB-2,Rob,,,8,,09/12/2026',
  'Audit log,SB-3,Rita,,,3,5,soon',
  ',SB-4,Rita,,,1,,',
].join('\n');

export const importShots: readonly Shot[] = [
  { name: 'import', dialog: 'import', steps: open },
  { name: 'import-jira', dialog: 'import', steps: async (page) => choose(page, 'jira-export.csv', jira) },
  {
    name: 'import-below',
    dialog: 'import',
    steps: async (page) => {
      await choose(page, 'jira-export.csv', jira.replace(',3,5,', ',3,3,'));
      await page.getByText('The first of what').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'import-binary',
    dialog: 'import',
    steps: async (page) => choose(page, 'budget.xlsx', 'PK\u0003\u0004\0\0'),
  },
  {
    name: 'import-no-header',
    dialog: 'import',
    steps: async (page) => choose(page, 'list.csv', 'HubSpot,20\nSSO,30\n'),
  },
  {
    name: 'export',
    dialog: 'export',
    steps: async (page) => {
      await heading(page, 'Export 2026-Q4');
      await press(page, 'Text of Requests');
    },
  },
];
