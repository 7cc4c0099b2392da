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

/** What each plugin saved last, with and without hollows: rules and notes are long and seldom change. */
const last = new Map<string, { readonly saved: string; readonly kept: string }>();

function kept(name: string, saved: string): string {
  const known = last.get(name);
  if (known?.saved === saved) return known.kept;
  const now = { saved, kept: withoutHollows(saved) };
  last.set(name, now);
  return now.kept;
}

/** Plugins that have nothing to save are left out; Univer does not ask for them when it opens a workbook. */
export const savedResources = (resources: IResources): IResources =>
  resources.map(({ name, data }) => ({ name, data: kept(name, data) })).filter(({ data }) => data !== '');
