/** What the deals behind requests are worth, each counted once however many requests it waits for. */
import type { Request } from '../request';

export type DealEvidence = Pick<Request, 'row' | 'deal' | 'customer' | 'dealValue' | 'closeDate'>;

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** The names in Deal; without any the same customer, value and day mean the same deal, and without a customer nothing does. */
const dealsOf = ({ row, deal, customer, dealValue, closeDate }: DealEvidence): string[] => {
  const named = deal
    .split(/[,;\n]/)
    .map(plain)
    .filter(Boolean);
  if (named.length > 0) return named.map((name) => `deal ${name}`);
  return plain(customer) === ''
    ? [`row ${row}`]
    : [`customer ${plain(customer)} ${dealValue ?? ''} ${closeDate ?? ''}`];
};

interface Group {
  readonly deals: ReadonlySet<string>;
  readonly value: number;
}

/**
 * Requests that share a deal count its largest value once: one deal of 120 000 on three requests is 120 000. Without a value
 * a request counts nothing and ties no deals together. The order of the rows never matters.
 */
export const dealsTotal = (requests: readonly DealEvidence[]): number => {
  let groups: readonly Group[] = [];
  for (const request of requests) {
    const value = request.dealValue ?? 0;
    if (value <= 0) continue;
    const deals = dealsOf(request);
    const isShared = (group: Group): boolean => deals.some((deal) => group.deals.has(deal));
    const shared = groups.filter(isShared);
    groups = [
      ...groups.filter((group) => !isShared(group)),
      {
        deals: new Set([...deals, ...shared.flatMap((group) => [...group.deals])]),
        value: Math.max(value, ...shared.map((group) => group.value)),
      },
    ];
  }
  return groups.reduce((sum, { value }) => sum + value, 0);
};
