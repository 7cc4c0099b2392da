/** Sizes, colours and weights of cells as Sheets takes them in one call; each style is made once. */
export interface TextLook {
  readonly size: number;
  readonly colour: string;
  readonly weight: 'normal' | 'bold';
}

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

export const textStyles = (looks: readonly (readonly TextLook[])[]): TextStyle[][] => {
  const made = new Map<string, TextStyle>();
  const styleOf = ({ size, colour, weight }: TextLook): TextStyle => {
    const key = `${size} ${colour} ${weight}`;
    const style =
      made.get(key) ??
      SpreadsheetApp.newTextStyle()
        .setFontSize(size)
        .setForegroundColor(colour)
        .setBold(weight === 'bold')
        .build();
    made.set(key, style);
    return style;
  };
  return looks.map((line) => line.map(styleOf));
};
