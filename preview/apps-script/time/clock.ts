/** What day it is in the preview: the real time, or the moment it was set to, at which it then stands still. */
import { DateTime } from 'luxon';

export class Clock {
  private frozenAt: number | undefined;

  /** `2026-11-05` or `2026-11-05T09:30`, read in the spreadsheet's time zone; undefined for the real time. */
  set(isoLocal: string | undefined, timeZone: string): void {
    if (isoLocal === undefined) {
      this.frozenAt = undefined;
      return;
    }
    const moment = DateTime.fromISO(isoLocal, { zone: timeZone });
    if (!moment.isValid) throw new Error(`Not a date and time: ${isoLocal}`);
    this.frozenAt = moment.toMillis();
  }

  now(): number {
    return this.frozenAt ?? Date.now();
  }

  /** For a worker, which keeps time on its own during an execution. */
  setting(): { offset: number } | { frozenAt: number } {
    return this.frozenAt === undefined ? { offset: 0 } : { frozenAt: this.frozenAt };
  }
}
