/** What an execution would take on Google: its calls times what calls are known to cost there. */
import type { CallRecord, ExecutionRecord } from '../../preview/local-sheets';

export interface ModelledTime {
  /** Milliseconds if every call is as quick as any that was reported, and as slow. */
  readonly quickest: number;
  readonly slowest: number;
}

/**
 * Milliseconds. A trip to the spreadsheet takes 50 to 800, a property 30 to read and 62 to set (docs/google-facts.md, Cost); nobody
 * has published what a lock takes, so it counts as setting a property. What goes nowhere is about one.
 */
const spreadsheet = { quickest: 50, slowest: 800 };
const reading = { quickest: 30, slowest: 30 };
const setting = { quickest: 62, slowest: 62 };
const cached = { quickest: 0.2, slowest: 1 };

const costOf = ({ kind, cost, member }: CallRecord): ModelledTime => {
  if (cost === 'cached') return cached;
  if (kind !== 'service' || member === 'SpreadsheetApp.flush') return spreadsheet;
  return cost === 'read' && member.startsWith('Properties.') ? reading : setting;
};

export const modelledTime = ({ calls }: ExecutionRecord): ModelledTime =>
  calls.map(costOf).reduce(
    (sum, { quickest, slowest }) => ({
      quickest: sum.quickest + quickest,
      slowest: sum.slowest + slowest,
    }),
    { quickest: 0, slowest: 0 },
  );
