/** Opens a quarter: writes its row on the Allocation tab below all others. */
import type { Allocation } from '../budget/allocation';
import { fromAmount } from '../budget/amount';
import { allocationColumns, type AllocationHeader } from './columns/allocation-columns';
import { writeTotals } from './set-up/write-totals';
import type { TimeZone } from './time-zone';
import type { Workbook } from './workbook';
import { writeRows, type NewRow } from './write-rows';

/** A leading apostrophe is Sheets' own sign for text and no part of it: the name of a person may begin with '='. */
const asText = (text: string): string => (/^[=+'-]/.test(text) ? `'${text}` : text);

/** What people would have typed: a share by convention and no reserve are blank. */
export const allocationCells = (allocation: Allocation, zone: TimeZone): NewRow<AllocationHeader> => {
  const { unit, capacity, shareBp, shareIsDefault, reserve } = allocation;
  return {
    Quarter: allocation.quarter,
    Starts: zone.instantOf(`${allocation.starts} 00:00:00`),
    Ends: zone.instantOf(`${allocation.ends} 00:00:00`),
    Unit: unit,
    Capacity: fromAmount(capacity, unit),
    'Sales share': shareIsDefault ? '' : shareBp / 10_000,
    Reserve: reserve === 0 ? '' : fromAmount(reserve, unit),
    'Change policy': allocation.policy,
    Mode: allocation.mode,
    Fill: allocation.fill,
    'Sign-off': allocation.signOff,
    'VP of Sales': asText(allocation.vpOfSales),
    'VP of Product': asText(allocation.vpOfProduct),
    Approver: asText(allocation.approver),
  };
};

/** Returns it with the A1 row it stands in. Its totals are there at once, also below the rows that set-up prepared. */
export const writeAllocationRow = (
  { tabs, zone }: Pick<Workbook, 'tabs' | 'zone'>,
  allocation: Allocation,
): Allocation => {
  const row = tabs.allocation.lastRow + 1;
  writeRows(tabs.allocation, allocationColumns, row, [allocationCells(allocation, zone)]);
  writeTotals(tabs.allocation.sheet, tabs, row, 1);
  return { ...allocation, row };
};
