import fc from 'fast-check';
import { emptyRecord } from '../meetings/empty-record';
import { takeSnapshot } from '../../../src/budget/meetings/take-snapshot';
import { weeklyPage } from '../../../src/budget/weekly/weekly-page';
import { weeklyMarkdown, weeklyText } from '../../../src/budget/weekly/weekly-text';
import type { World } from '../../../src/budget/world';
import { changed, committedWorld, drop, on, openWorld, requestOf, withBuilt } from '../base-case';
import { anySigns } from '../any-signs';

const textOf = (world: World): string => weeklyText(weeklyPage(world, emptyRecord));
const markdownOf = (world: World): string => weeklyMarkdown(weeklyPage(world, emptyRecord));

const middle = on(withBuilt(committedWorld(), 'R-1', 40), 35);

test('The page as a message: title, sentence, strip, views, what has changed', () => {
  const world = changed(middle, [drop('R-4')]);
  const snapshots = [takeSnapshot({ ...middle, today: '2026-10-29' })];
  expect(weeklyText(weeklyPage(world, { ...emptyRecord, snapshots }))).toBe(`Sales budget · 2026-Q4
Weekly meeting, 5 November 2026 · week 6 of 13

Here's what we're building for you: HubSpot (40 % built). Planned this quarter: SSO, Audit log, Usage report. Here's what's left: 20 of 100 points. Next change would be your 1st; we are in the middle third: 15 % of what it interrupts.

Budget 100 points · built 8 · still to build 72 · built and lost 0 · disruption 0 · left 20

Being built now
- HubSpot (20, 40 %)

Planned this quarter (committed)
- SSO (30)
- Audit log (15)
- Usage report (15)

Queue (tentative): 2027-Q1 · 47 of about 100, do not promise
- Bulk import (8–15)
- SAP (19–38)
- Mobile approvals (9–18)

Since 29 October
- Dropped: Bulk import: 10 came back, for SAP deal`);
});

test('Markdown marks our headings, and what people wrote stays what they typed', () => {
  const requests = [requestOf(1, '**bold** <b>[x](http://a)</b>'), requestOf(2, '# @all 1. `code`')];
  const message = markdownOf(committedWorld({ requests }));
  expect(message).toContain('## Sales budget · 2026\\-Q4');
  expect(message).toContain('**Being built now**');
  expect(message).toContain('\\*\\*bold\\*\\* \\<b\\>\\[x\\]\\(http://a\\)\\</b\\>');
  expect(message).toContain('\\# \\@all 1. \\`code\\`');
});

test('Of any titles and any number of them a message stays one message, line by line', () => {
  fc.assert(
    fc.property(
      fc.array(anySigns({ minLength: 1, maxLength: 200 }), {
        minLength: 1,
        maxLength: 60,
        size: 'max',
      }),
      (titles) => {
        const world = committedWorld({
          requests: titles.map((title, index) => requestOf(index + 1, `T${title}`)),
        });
        for (const message of [textOf(world), markdownOf(world)]) {
          expect(message.length).toBeLessThanOrEqual(3500);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('500 requests say how many more there are, and no requests say so', () => {
  const requests = Array.from({ length: 500 }, (_, index) =>
    requestOf(index + 1, `Request ${index + 1} ${'x'.repeat(180)}`),
  );
  const long = textOf(openWorld({ requests }));
  expect(long.length).toBeLessThanOrEqual(3500);
  expect(long).toMatch(/and \d{3} more/);
  expect(textOf(openWorld({ requests: [] }))).toContain('Being built now\n- nothing');
});
