/** Recognises an export of ours in a file that somebody has chosen. */
import { exportFormat, exportVersion, type QuarterExport } from './quarter-export';

/** Whether something that was read from a file is an export of a version this code knows. */
export const isQuarterExport = (value: unknown): value is QuarterExport => {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, requests, ledger } = value as Readonly<Record<string, unknown>>;
  return (
    format === exportFormat && version === exportVersion && Array.isArray(requests) && Array.isArray(ledger)
  );
};
