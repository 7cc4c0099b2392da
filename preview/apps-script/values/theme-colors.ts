/** The colours of a spreadsheet's theme: Google's names, what a new spreadsheet's theme makes of them, Univer's numbers. */

export interface ThemeColorLook {
  readonly rgb: string;
  /** Univer's number for the same place in a theme. */
  readonly th: number;
}

export const THEME_COLORS: Readonly<Record<string, ThemeColorLook>> = {
  TEXT: { rgb: '#000000', th: 0 },
  BACKGROUND: { rgb: '#ffffff', th: 1 },
  ACCENT1: { rgb: '#4285f4', th: 4 },
  ACCENT2: { rgb: '#ea4335', th: 5 },
  ACCENT3: { rgb: '#fbbc04', th: 6 },
  ACCENT4: { rgb: '#34a853', th: 7 },
  ACCENT5: { rgb: '#ff6d01', th: 8 },
  ACCENT6: { rgb: '#46bdc6', th: 9 },
  HYPERLINK: { rgb: '#1155cc', th: 10 },
};

export const themeColorName = (th: number): string | undefined =>
  Object.keys(THEME_COLORS).find((name) => THEME_COLORS[name]?.th === th);
