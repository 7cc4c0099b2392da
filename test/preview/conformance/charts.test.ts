/** Charts, as data. */
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

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
