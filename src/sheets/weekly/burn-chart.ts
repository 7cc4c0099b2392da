/** The chart of budget burn: one of Sheets' own, over the numbers that stand beside it. */
import { weeklyTab as words } from '../../words/en/weekly-tab';
import { isOurHeading, ourHeading } from '../../words/our-headings';
import { colours } from '../set-up/colours';
import { burnColumns, type BurnPlace } from './draw-burn';
import { blocks, pixels } from './page-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Below what it says in words, and as high as the numbers beside it: a head and thirteen weeks of the least height. */
const offset = 4;
const height = 240;

/**
 * Without a place, a quarter that is not committed, ours goes; people's own charts stay as they are. One that stands where it
 * should is left alone, for it follows its cells; else it is moved, for a chart made anew flickers. `hasMoved`: it is known to
 * stand elsewhere. Returns how many charts the tab has then.
 */
export const placeBurnChart = (sheet: Sheet, place: BurnPlace | null, hasMoved: boolean): number => {
  const all = sheet.getCharts();
  const ours = all.filter((chart) => isOurHeading('burnChart', chart.getOptions().get('title')));
  const [first, ...others] = ours;
  for (const chart of place ? others : ours) sheet.removeChart(chart);
  if (place && !first) sheet.insertChart(burnChart(sheet, sheet.newChart(), place));
  if (place && first && (hasMoved || !isAt(first, place))) {
    sheet.updateChart(burnChart(sheet, first.modify(), place));
  }
  return all.length - ours.length + (place ? 1 : 0);
};

const isAt = (chart: Chart, { heading, heads, last }: BurnPlace): boolean => {
  const [numbers] = chart.getRanges();
  const isOver = numbers?.getRow() === heads && numbers.getNumRows() === last - heads + 1;
  return isOver && chart.getContainerInfo().getAnchorRow() === heading + 2;
};

const burnChart = (
  sheet: Sheet,
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  { heading, heads, last, unit }: BurnPlace,
): Chart =>
  builder
    .clearRanges()
    .asLineChart()
    .setTitle(ourHeading('burnChart'))
    .setXAxisTitle(words.weekOfQuarter)
    .setYAxisTitle(unit)
    .setColors([colours.underway, colours.softInk])
    .addRange(sheet.getRange(heads, burnColumns.week, last - heads + 1, 3))
    .setNumHeaders(1)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('series', { 0: { lineWidth: 3, pointSize: 6 }, 1: { lineWidth: 1.5, lineDashStyle: [4, 4] } })
    .setOption('vAxis', { minValue: 0 })
    .setOption('legend', { position: 'top' })
    .setOption('width', pixels(blocks.left))
    .setOption('height', height)
    .setPosition(heading + 2, 1, 0, offset)
    .build();
