/** Where the parts of a drawn chart lie. */
import { chartSettings } from '../../../preview/chart/chart-settings';
import { chart, ofKind, shapes, stretches, texts } from './charts';

const WEEKS = [
  ['Week', 'Ideal', 'Spent'],
  ['1', 40, 40],
  ['2', 30, 35],
  ['3', 20, null],
  ['4', 10, 12],
  ['5', 0, 8],
];

test('a chart without a word about its size is 600 by 371, as in Sheets', () => {
  expect(chartSettings(chart('LINE'))).toMatchObject({ width: 600, height: 371 });
});

test('a line has a point for each value, as high as the value is between the axis lines', () => {
  const all = shapes('LINE', WEEKS);
  const [ideal = []] = stretches(all, 'Ideal');
  expect(ideal).toHaveLength(5);
  const labels = ofKind(all, 'text').filter(({ anchor }) => anchor === 'end');
  expect(labels.map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40']);
  // 40, 30, 20, 10, 0: each point stands level with the label of its own value, which is set 4 px below its line.
  const heights = new Map(labels.map(({ text, y }) => [text, y - 4]));
  expect(ideal.map(({ y }) => Math.round(y))).toEqual(
    ['40', '30', '20', '10', '0'].map((value) => Math.round(heights.get(value) ?? NaN)),
  );
  const steps = ideal.slice(1).map(({ x }, index) => Math.round(x - (ideal[index]?.x ?? NaN)));
  expect(new Set(steps).size).toBe(1);
});

test('a blank cell is a gap in a line, unless the chart joins them', () => {
  expect(stretches(shapes('LINE', WEEKS), 'Spent').map((stretch) => stretch.length)).toEqual([2, 2]);
  const joined = shapes('LINE', WEEKS, { interpolateNulls: true });
  expect(stretches(joined, 'Spent').map((stretch) => stretch.length)).toEqual([4]);
});

test('series take their colours, widths, dashes and points from the options', () => {
  const series = { 0: { color: '#999999', lineDashStyle: [4, 4] }, 1: { lineWidth: 3, pointSize: 6 } };
  const all = shapes('LINE', WEEKS, { series });
  const path = (name: string) => ofKind(all, 'path').find((shape) => shape.series === name);
  expect(path('Ideal')?.stroke).toEqual({ color: '#999999', width: 2, dash: [4, 4] });
  expect(path('Spent')?.stroke).toEqual({ color: '#ea4335', width: 3, dash: [] });
  expect(ofKind(all, 'circle').map(({ series: of, radius }) => [of, radius])).toEqual(
    Array(4).fill(['Spent', 3]),
  );
});

test('columns are as high as their values and stand beside one another, one stack in each category if stacked', () => {
  const rows = [
    ['Kind', 'Planned', 'Unplanned'],
    ['Sales', 12, 3],
    ['Product', 6, 9],
  ];
  const beside = ofKind(shapes('COLUMN', rows), 'rect').filter(({ series }) => series);
  expect(new Set(beside.map(({ x }) => x)).size).toBe(4);
  const [twelve, six] = beside;
  expect((twelve?.height ?? 0) / (six?.height ?? 1)).toBeCloseTo(2);

  const stacked = ofKind(shapes('COLUMN', rows, { isStacked: true }), 'rect').filter(({ series }) => series);
  expect(new Set(stacked.map(({ x }) => x)).size).toBe(2);
  const [planned, , unplanned] = stacked;
  expect((unplanned?.y ?? 0) + (unplanned?.height ?? 0)).toBeCloseTo(planned?.y ?? NaN);
});

test('bars lie: they begin at the axis and are as long as their values', () => {
  const all = shapes('BAR', [
    ['Kind', 'Points'],
    ['Sales', 10],
    ['Product', 5],
  ]);
  const [ten, five] = ofKind(all, 'rect').filter(({ series }) => series === 'Points');
  expect(ten?.x).toBeCloseTo(five?.x ?? NaN);
  expect((ten?.width ?? 0) / (five?.width ?? 1)).toBeCloseTo(2);
  expect(texts(all)).toEqual(expect.arrayContaining(['Sales', 'Product']));
});

test('areas are filled lightly in their own colour, and stand on one another where they are stacked', () => {
  const all = shapes(
    'AREA',
    [
      ['W', 'A', 'B'],
      ['1', 2, 1],
      ['2', 4, 1],
    ],
    { isStacked: true },
  );
  const fills = ofKind(all, 'path').filter(({ opacity }) => opacity);
  expect(fills.map(({ fill, opacity }) => [fill, opacity])).toEqual([
    ['#4285f4', 0.3],
    ['#ea4335', 0.3],
  ]);
  // B is 1 above A at both points, and A rises by 2.
  const [[first, second] = [], [above, alsoAbove] = []] = ['A', 'B'].map((name) => stretches(all, name)[0]);
  const unit = (first?.y ?? NaN) - (above?.y ?? NaN);
  expect((second?.y ?? NaN) - (alsoAbove?.y ?? NaN)).toBeCloseTo(unit);
  expect((first?.y ?? NaN) - (second?.y ?? NaN)).toBeCloseTo(2 * unit);
});

test('a pie has a slice for each value above zero, with its share', () => {
  const all = shapes('PIE', [
    ['Kind', 'Points'],
    ['Sales', 3],
    ['Product', 1],
    ['Debt', 0],
    ['Other', null],
  ]);
  expect(ofKind(all, 'path').map(({ series }) => series)).toEqual(['Sales', 'Product']);
  expect(texts(all)).toEqual(expect.arrayContaining(['75%', '25%']));
});

test('a scatter chart has a point for each pair and no lines', () => {
  const all = shapes('SCATTER', [
    ['Size', 'Days'],
    [1, 3],
    [2, 5],
    [4, 8],
  ]);
  const points = ofKind(all, 'circle');
  expect(points).toHaveLength(3);
  const [one, two, four] = points.map(({ x }) => x);
  expect(((four ?? 0) - (two ?? 0)) / ((two ?? 0) - (one ?? 0))).toBeCloseTo(2);
  expect(ofKind(all, 'path').filter(({ series }) => series)).toEqual([]);
});

test('titles of the chart and its axes are there, and the legend where the option says', () => {
  const options = { title: 'Burn', hAxis: { title: 'Week' }, 'vAxis.title': 'Points' };
  const legendHeight = (position: string) =>
    ofKind(shapes('LINE', WEEKS, { ...options, 'legend.position': position }), 'text').find(
      ({ text }) => text === 'Ideal',
    )?.y;
  expect(texts(shapes('LINE', WEEKS, options))).toEqual(expect.arrayContaining(['Burn', 'Week', 'Points']));
  expect(legendHeight('none')).toBeUndefined();
  expect(legendHeight('top') ?? NaN).toBeLessThan(80);
  expect(legendHeight('bottom') ?? NaN).toBeGreaterThan(320);
});

test('a view window is kept to the number; a least value only widens the axis', () => {
  const labels = (options: object) =>
    ofKind(
      shapes(
        'LINE',
        [
          ['W', 'V'],
          ['1', 100],
          ['2', 104],
        ],
        { vAxis: options },
      ),
      'text',
    )
      .filter(({ anchor }) => anchor === 'end')
      .map(({ text }) => Number(text));
  expect(Math.min(...labels({}))).toBe(100);
  expect(Math.min(...labels({ minValue: 0 }))).toBe(0);
  expect(Math.max(...labels({ viewWindow: { min: 0, max: 200 } }))).toBe(200);
});

test('a chart whose cells hold no number says so, and so does a type that is not drawn', () => {
  expect(
    texts(
      shapes('LINE', [
        ['W', 'V'],
        ['1', null],
      ]),
    ),
  ).toContain('No data');
  expect(texts(shapes('TREEMAP', WEEKS)).join()).toContain('draws no charts of type TREEMAP');
});
