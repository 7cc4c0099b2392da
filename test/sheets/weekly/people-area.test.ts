import { findPeopleArea } from '../../../src/sheets/weekly/people-area';
import { ourHeading } from '../../../src/words/our-headings';

const at = (cells: Readonly<Record<number, unknown>>): unknown[] =>
  Array.from({ length: 16 }, (_, index) => cells[index + 1] ?? '');

const action = (isTicked: unknown, what: string, who = ''): unknown[] => at({ 1: isTicked, 2: what, 9: who });

test('actions stand between the two headings, with who it is for', () => {
  const values = [
    at({ 1: 'Sales budget' }),
    at({ 1: ourHeading('actions') }),
    at({ 2: 'What', 9: 'Who' }),
    action(true, 'Ask Acme about the date', 'Ann'),
    action(false, 'Write to Globex'),
    action(false, ''),
    at({}),
    at({ 1: ourHeading('notes') }),
    at({ 1: 'our notes' }),
  ];
  expect(findPeopleArea(values)).toEqual({
    actions: 2,
    notes: 8,
    lines: [
      { row: 4, isTicked: true, says: 'Ask Acme about the date (Ann)' },
      { row: 5, isTicked: false, says: 'Write to Globex' },
      { row: 6, isTicked: false, says: '' },
      { row: 7, isTicked: false, says: '' },
    ],
  });
});

test('without its headings in their order there is no such area', () => {
  expect(findPeopleArea([at({ 1: 'Sales budget' })])).toBeNull();
  expect(findPeopleArea([at({ 1: ourHeading('notes') }), at({ 1: ourHeading('actions') })])).toBeNull();
});
