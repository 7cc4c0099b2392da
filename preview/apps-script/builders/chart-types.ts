/// <reference types="google-apps-script" />
/** The builders of one type of chart each, with the titles, colours and axes that the generic one has only as options. */
import { navigation, type Member, type Members } from '../members/members';
import { remoteClass } from '../members/remote-classes';
import { change, ChartBuilder, chartBuilder } from './chart-builder';
import { EmbeddedChart, embeddedChart } from './embedded-chart';

const withOptions = (added: (args: Parameters<Member<ChartBuilder>['run']>[1]) => object) =>
  change(({ options }, args) => ({ options: { ...options, ...added(args) } }));

const option = (name: string) => withOptions((args) => ({ [name]: args.at(0) }));
const constantOption = (name: string, value: unknown) => withOptions(() => ({ [name]: value }));

const range = (axis: string) =>
  withOptions((args) => ({
    [`${axis}.viewWindow.min`]: args.number(0),
    [`${axis}.viewWindow.max`]: args.number(1),
  }));

/** Pixels across. Google names the sizes and tells nobody how large they are. */
const POINT_SIZES: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 };

const titled = {
  setTitle: option('title'),
  setColors: option('colors'),
  setBackgroundColor: option('backgroundColor'),
  setLegendPosition: withOptions((args) => ({ 'legend.position': args.enumeration(0).name.toLowerCase() })),
};
const axes = { setXAxisTitle: option('hAxis.title'), setYAxisTitle: option('vAxis.title') };
const points = {
  setPointStyle: withOptions((args) => ({ pointSize: POINT_SIZES[args.enumeration(0).name] })),
};
const stacked = { setStacked: constantOption('isStacked', true) };

/** Categories lie along the other axis than values do. */
const upright = {
  ...titled,
  ...axes,
  setRange: range('vAxis'),
  useLogScale: constantOption('vAxis.logScale', true),
  reverseCategories: constantOption('hAxis.direction', -1),
};
const lying = {
  ...titled,
  ...axes,
  setRange: range('hAxis'),
  useLogScale: constantOption('hAxis.logScale', true),
  reverseCategories: constantOption('vAxis.direction', -1),
  reverseDirection: constantOption('hAxis.direction', -1),
};

const TYPES = {
  Area: { ...upright, ...points, ...stacked },
  Bar: { ...lying, ...stacked },
  Column: { ...upright, ...stacked },
  Combo: { ...upright, ...stacked },
  Histogram: { ...upright, ...stacked },
  Line: {
    ...upright,
    ...points,
    setCurveStyle: withOptions((args) => ({
      curveType: args.enumeration(0).name === 'SMOOTH' ? 'function' : 'none',
    })),
  },
  Pie: {
    ...titled,
    set3D: constantOption('is3D', true),
    reverseCategories: constantOption('reverseCategories', true),
  },
  Scatter: {
    ...titled,
    ...axes,
    ...points,
    setXAxisRange: range('hAxis'),
    setYAxisRange: range('vAxis'),
    setXAxisLogScale: constantOption('hAxis.logScale', true),
    setYAxisLogScale: constantOption('vAxis.logScale', true),
  },
  Table: {},
} satisfies Record<string, Readonly<Record<string, Member<ChartBuilder>>>>;

const typedClasses = Object.entries(TYPES).map(([name, members]) => {
  class TypedChartBuilder extends ChartBuilder {}
  const turn = navigation(
    ({ document, state }: ChartBuilder) =>
      new TypedChartBuilder(document, { ...state, type: name.toUpperCase() }),
  );
  return { name, members, turn, TypedChartBuilder };
});

const turns = Object.fromEntries(
  typedClasses.map(({ name, turn }) => [`as${name}Chart`, turn]),
) satisfies Members<ChartBuilder, GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>;

remoteClass('EmbeddedChartBuilder', ChartBuilder, chartBuilder, turns);
for (const { name, members, TypedChartBuilder } of typedClasses) {
  remoteClass(`Embedded${name}ChartBuilder`, TypedChartBuilder, chartBuilder, turns, members);
}

remoteClass('EmbeddedChart', EmbeddedChart, embeddedChart, {
  modify: navigation(({ document, state }) => new ChartBuilder(document, state)),
} satisfies Members<EmbeddedChart, GoogleAppsScript.Spreadsheet.EmbeddedChart>);
