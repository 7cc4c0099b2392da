import fc from 'fast-check';
import { breakLines, textWidth } from '../../../src/sheets/weekly/break-lines';

test('a text that fits is one line, and an empty one is none', () => {
  expect(breakLines('HubSpot: 8 built and lost', 400)).toEqual(['HubSpot: 8 built and lost']);
  expect(breakLines('', 400)).toEqual([]);
});

test('it breaks between words', () => {
  expect(breakLines('aaaa bbbb cccc', textWidth('aaaa bbbb'))).toEqual(['aaaa bbbb', 'cccc']);
});

test('a word longer than the line is cut, also one without any space', () => {
  const lines = breakLines('x'.repeat(200), 100);
  expect(lines.join('')).toBe('x'.repeat(200));
  expect(lines.every((line) => textWidth(line) <= 100)).toBe(true);
});

test('a Japanese or a coloured sign takes twice the room of a Latin letter', () => {
  expect(textWidth('要求')).toBeGreaterThan(2 * textWidth('na') * 0.9);
  expect(textWidth('🚀')).toBe(textWidth('要'));
});

test('no line is wider than its room, and nothing but spaces is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 40, max: 500 }),
      (text, width) => {
        const lines = breakLines(text, width);
        expect(lines.every((line) => textWidth(line) <= width || Array.from(line).length === 1)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
