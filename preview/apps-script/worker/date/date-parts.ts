/** The getters and setters of Date that go by the wall clock: UTC's own, on the wall clock's reading. */
import type { Zone } from './zone';

const NativeDate = Date;

const READ = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const WRITTEN = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

type Getter = (this: Date) => number;
type Setter = (this: Date, ...values: number[]) => number;

export function dateParts(zone: Zone): Record<string, Getter | Setter> {
  const wall = (date: Date): Date => new NativeDate(zone.toWall(date.getTime()));

  const getters = READ.map((part): [string, Getter] => [
    `get${part}`,
    function () {
      return wall(this)[`getUTC${part}`]();
    },
  ]);
  const setters = WRITTEN.map((part): [string, Setter] => [
    `set${part}`,
    function (...values) {
      // A year makes a date of one that is none; every other part leaves it invalid.
      const reading = part === 'FullYear' && Number.isNaN(this.getTime()) ? new NativeDate(0) : wall(this);
      const set = (...given: [number]): number => reading[`setUTC${part}`](...given);
      return this.setTime(zone.toInstant(set(...(values as [number]))));
    },
  ]);
  return {
    ...Object.fromEntries([...getters, ...setters]),
    getYear(this: Date): number {
      return wall(this).getUTCFullYear() - 1900;
    },
    setYear(this: Date, year: number): number {
      const whole = Math.trunc(year);
      return this.setFullYear(whole >= 0 && whole <= 99 ? 1900 + whole : year);
    },
    getTimezoneOffset(this: Date): number {
      const instant = this.getTime();
      return Math.trunc((instant - zone.toWall(instant)) / 60_000) + 0;
    },
  };
}
