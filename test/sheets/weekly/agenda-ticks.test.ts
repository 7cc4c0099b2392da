import { agendaTicks } from '../../../src/sheets/weekly/agenda-ticks';

/** Box and text stand in the columns H and I. */
const line = (box: unknown, text: string): unknown[] => [...new Array<string>(7).fill(''), box, text, '', ''];

test('what is ticked is told whole, also where its text goes on below', () => {
  const values = [
    line('To decide today', ''),
    line(true, 'Custom roles: answer'),
    line('', '   due in 2 days'),
    line(false, 'SAP in Q4'),
    line(true, 'Over budget by 20'),
  ];
  const { settled, firstLines } = agendaTicks(values);
  expect(settled).toEqual(['Custom roles: answer due in 2 days', 'Over budget by 20']);
  expect([...firstLines]).toEqual(['Custom roles: answer', 'Over budget by 20']);
});

test('a page without boxes has nothing settled', () => {
  expect(agendaTicks([[], line('', 'text')]).settled).toEqual([]);
});
