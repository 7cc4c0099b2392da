/** The pages that need more room than a sidebar has: each opens in a dialog. */
import type { DialogPage } from '../actions/api';
import { pageWide as words } from '../words/en/page-wide';

export interface WidePage {
  readonly page: DialogPage;
  readonly title: string;
  readonly says: string;
}

const inOrder: readonly DialogPage[] = [
  'weekly',
  'session',
  'health',
  'check',
  'plan',
  'duplicates',
  'heard',
  'import',
  'export',
];

export const widePages = (): readonly WidePage[] => inOrder.map((page) => ({ page, ...words[page] }));
