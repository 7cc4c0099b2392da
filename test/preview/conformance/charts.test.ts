/** Charts, as scripts see them. */
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

const build = (more: string): string =>
  `sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B4'))${more}.build()`;

fact(
  '3.2',
  '83a',
  '[H] the generic builder has no setTitle; a chart takes setOption, or the builder of a type',
  async () => {
    const sheets = await openSheets();
    expect(await failure(sheets, `sheet.newChart().setTitle('x')`)).toMatch(/^TypeError: .*not a function/);
    const body = `
    const option = (chart) => chart.getOptions().get('title');
    return [option(sheet.newChart().setOption('title', 'one').build()), option(sheet.newChart().asColumnChart().setTitle('two').build())]`;
    expect(await script(sheets, body)).toEqual(['one', 'two']);
  },
);

fact(
  '3.2',
  '83b',
  '[H] insertChart puts a built chart on the sheet, where it can be changed and removed',
  async () => {
    const body = `
    const built = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B4')).setPosition(5, 3, 0, 0).build();
    const before = sheet.getCharts().length;
    sheet.insertChart(built);
    const [chart] = sheet.getCharts();
    const read = [before, chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow(), String(chart.modify().getChartType())];
    sheet.updateChart(chart.modify().clearRanges().addRange(sheet.getRange('C1:C4')).build());
    read.push(sheet.getCharts()[0].getRanges()[0].getA1Notation());
    sheet.removeChart(sheet.getCharts()[0]);
    return read.concat(sheet.getCharts().length)`;
    expect(await script(await openSheets(), body)).toEqual([0, 'A1:B4', 5, 'BAR', 'C1:C4', 0]);
  },
);

test('a script that runs again finds its chart by the title, changes it in place and adds no second one', async () => {
  const rebuild = `
    const wanted = (builder) => builder.clearRanges().addRange(sheet.getRange('A1:C9')).setOption('title', 'Burn').setPosition(3, 5, 10, 20).build();
    const mine = () => sheet.getCharts().filter((chart) => chart.getOptions().get('title') === 'Burn');
    for (let run = 0; run < 3; run += 1) {
      const [chart] = mine();
      if (chart) sheet.updateChart(wanted(chart.modify()));
      else sheet.insertChart(wanted(sheet.newChart().asLineChart()));
    }
    return mine().map((chart) => [
      chart.getRanges().map((range) => range.getA1Notation()),
      ['getAnchorRow', 'getAnchorColumn', 'getOffsetX', 'getOffsetY'].map((name) => chart.getContainerInfo()[name]()),
      String(chart.modify().getChartType()),
    ])`;
  expect(await script(await openSheets(), rebuild)).toEqual([[['A1:C9'], [3, 5, 10, 20], 'LINE']]);
});

test('a chart keeps its id through modify and updateChart, and has none before it is on a sheet', async () => {
  const body = `
    const built = ${build('')};
    const before = built.getChartId();
    sheet.insertChart(built);
    sheet.insertChart(built);
    const ids = sheet.getCharts().map((chart) => chart.getChartId());
    const [first] = sheet.getCharts();
    sheet.updateChart(first.modify().setOption('title', 'x').build());
    const again = sheet.getCharts().map((chart) => chart.getChartId());
    return [before, new Set(ids).size, JSON.stringify(ids) === JSON.stringify(again), sheet.getCharts().map((chart) => chart.getOptions().get('title'))]`;
  expect(await script(await openSheets(), body)).toEqual([null, 2, true, ['x', null]]);
});

test('an option is found by its dotted name and inside an object, the more exact name before the other', async () => {
  const body = `
    const options = ${build(`.setOption('vAxis', { title: 'Points', viewWindow: { min: 0 } }).setOption('vAxis.title', 'Weeks').setOption('series', { 1: { color: '#f00' } })`)}.getOptions();
    return ['vAxis.title', 'vAxis.viewWindow.min', 'series.1.color', 'hAxis.title'].map((name) => options.get(name))`;
  expect(await script(await openSheets(), body)).toEqual(['Weeks', 0, '#f00', null]);
});

test('the builder of a type sets what is an option of the generic one', async () => {
  const body = `
    const chart = sheet.newChart().asLineChart().setTitle('Burn').setXAxisTitle('Day').setYAxisTitle('Points').setColors(['#111', '#222'])
      .setLegendPosition(Charts.Position.BOTTOM).setCurveStyle(Charts.CurveStyle.SMOOTH).setRange(0, 40).build();
    return ['title', 'hAxis.title', 'vAxis.title', 'colors', 'legend.position', 'curveType', 'vAxis.viewWindow.max']
      .map((name) => chart.getOptions().get(name))`;
  expect(await script(await openSheets(), body)).toEqual([
    ...['Burn', 'Day', 'Points', ['#111', '#222'], 'bottom', 'function', 40],
  ]);
});

test('a range that is there is not added twice; headers are found out, and ranges set side by side, if nothing is said', async () => {
  const body = `
    const chart = ${build(`.addRange(sheet.getRange('A1:B4')).addRange(sheet.getRange('D1:D4'))`)};
    return [chart.getRanges().map((range) => range.getA1Notation()), chart.getNumHeaders(), String(chart.getMergeStrategy()),
      String(chart.getHiddenDimensionStrategy()), chart.getTransposeRowsAndColumns(),
      chart.modify().setNumHeaders(1).setTransposeRowsAndColumns(true).build().getTransposeRowsAndColumns()]`;
  expect(await script(await openSheets(), body)).toEqual([
    ...[['A1:B4', 'D1:D4'], -1, 'MERGE_COLUMNS', 'IGNORE_BOTH', false, true],
  ]);
});

test('a chart and its ranges go along with rows and columns, and a chart goes with its tab', async () => {
  const body = `
    sheet.insertChart(${build('.setPosition(6, 4, 5, 5)')});
    const read = () => sheet.getCharts().map((chart) => [
      chart.getRanges().map((range) => range.getA1Notation()).join(), chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn()]);
    const seen = [];
    sheet.insertRowsBefore(2, 3); seen.push(read());
    sheet.insertColumnBefore(1); seen.push(read());
    sheet.deleteRows(8, 4); seen.push(read());
    sheet.deleteColumns(2, 2); seen.push(read());
    const copy = sheet.copyTo(spreadsheet);
    seen.push(copy.getCharts().length);
    spreadsheet.deleteSheet(copy);
    return seen.concat(sheet.getCharts().length)`;
  expect(await script(await openSheets(), body)).toEqual([
    ...[[['A1:B7', 9, 4]], [['B1:C7', 9, 5]], [['B1:C7', 8, 5]], [['', 8, 3]], 1, 1],
  ]);
});
