/** One option of a chart, whether a script gave it by its dotted name or inside an object. */

type Options = Readonly<Record<string, unknown>>;

const isOptions = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `chartOption({ vAxis: { title: 'Points' } }, 'vAxis.title')` is 'Points'; undefined where nobody has said anything. */
export function chartOption(options: Options, name: string): unknown {
  if (Object.hasOwn(options, name)) return options[name];
  // The most exact name wins: 'vAxis.title' over a title in 'vAxis'.
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    const group = options[name.slice(0, dot)];
    if (!isOptions(group)) continue;
    const found = chartOption(group, name.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}
