/** What plugins save, without their ways of saying "nothing", so that saving what was just opened gives the same. */
import type { IResources } from '@univerjs/core';

const isHollow = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.values(value).every(isHollow));

/** Such as the empty list of rules that a deleted tab leaves behind. */
function withoutHollows(saved: string): string {
  const data = saved === '' ? {} : (JSON.parse(saved) as object);
  const kept = Object.entries(data).filter(([, value]) => !isHollow(value));
  return kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept));
}

/** Plugins that have nothing to save are left out; Univer does not ask for them when it opens a workbook. */
export const savedResources = (resources: IResources): IResources =>
  resources.map(({ name, data }) => ({ name, data: withoutHollows(data) })).filter(({ data }) => data !== '');
