/** What a plugin saves, without its ways of saying "nothing", so that saving what was just opened gives the same text. */

const isHollow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isHollow);

export function withoutHollows(saved: string): string {
  if (saved === '') return '';
  const data = JSON.parse(saved) as unknown;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return saved;
  const kept = Object.entries(data).filter(([, value]) => !isHollow(value));
  return kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept));
}
