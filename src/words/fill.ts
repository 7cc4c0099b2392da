/** Puts values into the places of a text. */

type PlacesOf<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : never;

/** A value for each place that the English text has. */
export type ValuesOf<Text extends string> = Readonly<Record<PlacesOf<Text>, string | number>>;

/** fill('{title} is {built}.', { title: 'SSO', built: '40 % built' }) is 'SSO is 40 % built.' A value is put in as it is, braces and all. */
export const fill = <Text extends string>(text: Text, values: ValuesOf<Text>): string =>
  text.replace(/\{(\w+)\}/g, (_, place: PlacesOf<Text>) => String(values[place]));
