/** What is written for a text that Sheets would else read as a number, a day or a formula: an apostrophe is its sign for that. */
export const asText = <Value>(value: Value): Value | string =>
  typeof value === 'string' && value !== '' ? `'${value}` : value;
