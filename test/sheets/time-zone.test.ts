import fc from 'fast-check';
import { timeZone } from '../../src/sheets/time-zone';

const zones = [
  'Etc/UTC',
  'Europe/London',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];

test('a day in the spreadsheet is the same day wherever the script runs', () => {
  const midnightInTokyo = new Date('2026-09-30T15:00:00Z');
  expect(timeZone('Asia/Tokyo').wallClock(midnightInTokyo)).toBe('2026-10-01 00:00:00');
  expect(timeZone('Etc/UTC').wallClock(midnightInTokyo)).toBe('2026-09-30 15:00:00');
});

test.each(zones)('a wall clock in %s comes back as it was written, clock changes included', (name) => {
  const zone = timeZone(name);
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      (instant) => {
        const local = zone.wallClock(instant);
        expect(zone.wallClock(zone.instantOf(local))).toBe(local);
      },
    ),
  );
});

test('an hour that the clocks skip is read as one of its neighbours, never as another day', () => {
  const zone = timeZone('Europe/London');
  expect(zone.wallClock(zone.instantOf('2026-03-29 01:30:00')).slice(0, 10)).toBe('2026-03-29');
});

describe.each(['Australia/Lord_Howe', 'Africa/Casablanca', 'America/St_Johns', 'Pacific/Apia', 'Etc/UTC'])(
  'in %s',
  (name) => {
    const inSwedish = new Intl.DateTimeFormat('sv-SE', {
      timeZone: name,
      dateStyle: 'short',
      timeStyle: 'medium',
    });

    test('every moment of two centuries shows what a clock shows there', () => {
      const zone = timeZone(name);
      const moment = fc.date({
        min: new Date('1900-01-01'),
        max: new Date('2100-01-01'),
        noInvalidDate: true,
      });
      fc.assert(
        fc.property(moment, (at) => {
          expect(zone.wallClock(at)).toBe(inSwedish.format(at));
        }),
        { numRuns: 500 },
      );
    });
  },
);
