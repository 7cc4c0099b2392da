/** Google's PDF address, read. */
import { exportLink } from '../../../preview/page/print/export-link';
import { paperOf } from '../../../preview/page/print/print-options';

const OWN = 'https://docs.google.com/spreadsheets/d/FILE/export';

test('the address of the add-on: landscape A4, frozen rows repeated, no grid lines, no page numbers', () => {
  const query =
    'format=pdf&gid=7&portrait=false&fitw=true&fzr=true&gridlines=false&size=A4&printtitle=false&sheetnames=false';
  expect(exportLink(`${OWN}?${query}`, 'FILE')).toMatchObject({
    gid: '7',
    options: {
      paper: 'A4',
      isLandscape: true,
      repeatsFrozenRows: true,
      gridlines: false,
      pageNumbers: false,
    },
  });
});

test('what is not said is as Google has it: portrait Letter, all tabs', () => {
  expect(exportLink(`${OWN}?format=pdf`, 'FILE')).toMatchObject({
    gid: null,
    options: { paper: 'Letter', isLandscape: false },
  });
});

test('margins in inches and page numbers are taken from the address', () => {
  const link = exportLink(
    `${OWN}?format=pdf&size=a4&left_margin=0.25&right_margin=0.25&pagenum=CENTER`,
    'FILE',
  );
  expect(link?.options).toMatchObject({ pageNumbers: true, margins: { left: 0.25, right: 0.25 } });
});

test.each([
  'https://docs.google.com/spreadsheets/d/OTHER/export?format=pdf',
  `${OWN}?format=xlsx`,
  'https://docs.google.com/spreadsheets/d/FILE/edit',
  'https://example.com/spreadsheets/d/FILE/export?format=pdf',
  'no address',
])('%s is another matter', (address) => {
  expect(exportLink(address, 'FILE')).toBeUndefined();
});

test('A4 landscape is 297 by 210 mm, with 0.7 inches left and right', () => {
  const options = exportLink(`${OWN}?format=pdf&size=A4&portrait=false`, 'FILE')?.options;
  const paper = options && paperOf(options);
  expect([paper?.width, paper?.height].map((pixels) => Math.round(((pixels ?? 0) / 96) * 25.4))).toEqual([
    297, 210,
  ]);
  expect((paper?.width ?? 0) - (paper?.room.width ?? 0)).toBeCloseTo(1.4 * 96);
});
