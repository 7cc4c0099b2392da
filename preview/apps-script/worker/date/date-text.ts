/** A Date as text: `Thu Nov 05 2026 09:30:00 GMT+0900 (Japan Standard Time)`, and the texts made for a language. */
import type { Zone } from './zone';

const NativeDate = Date;
const { DateTimeFormat } = Intl;
/** The native members, as they are before this file's own take their place. */
const native = Object.getOwnPropertyDescriptors(NativeDate.prototype);

const INVALID = 'Invalid Date';

/** The members of Date.prototype that write a date down, for one zone. */
export function dateText(zone: Zone, timeZone: string) {
  /** UTC's own text of the wall clock's reading has every part that is wanted. */
  function parts(date: Date): { day: string; time: string } {
    const [weekday = '', day = '', month = '', year = '', time = ''] = new NativeDate(
      zone.toWall(date.getTime()),
    )
      .toUTCString()
      .split(' ');
    return { day: `${weekday.slice(0, 3)} ${month} ${day} ${year}`, time: `${time} ${zoneText(date)}` };
  }

  function zoneText(date: Date): string {
    const minutes = Math.trunc((zone.toWall(date.getTime()) - date.getTime()) / 60_000);
    const two = (count: number): string => String(Math.trunc(Math.abs(count))).padStart(2, '0');
    const long = new DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' }).formatToParts(date);
    const name = long.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
    return `GMT${minutes < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)} (${name})`;
  }

  type ForLanguage = 'toLocaleString' | 'toLocaleDateString' | 'toLocaleTimeString';
  const forLanguage = (name: ForLanguage) =>
    function (this: Date, locales?: Intl.LocalesArgument, options: Intl.DateTimeFormatOptions = {}): string {
      const inZone = { ...options, timeZone: options.timeZone ?? timeZone };
      return Reflect.apply(native[name].value as () => string, this, [locales, inZone]) as string;
    };

  return {
    toString(this: Date): string {
      if (Number.isNaN(this.getTime())) return INVALID;
      const { day, time } = parts(this);
      return `${day} ${time}`;
    },
    toDateString(this: Date): string {
      return Number.isNaN(this.getTime()) ? INVALID : parts(this).day;
    },
    toTimeString(this: Date): string {
      return Number.isNaN(this.getTime()) ? INVALID : parts(this).time;
    },
    toLocaleString: forLanguage('toLocaleString'),
    toLocaleDateString: forLanguage('toLocaleDateString'),
    toLocaleTimeString: forLanguage('toLocaleTimeString'),
  };
}
