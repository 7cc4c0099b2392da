/** The few colours of our tabs; meaning is always in words as well. */
export const colours = {
  /** Headers of columns that people fill. */
  inputHeader: '#d2e3fc',
  /** Headers and cells that are computed: look, don't type. */
  computedHeader: '#e8eaed',
  computedCell: '#f8f9fa',
  ink: '#1f1f1f',
  softInk: '#5f6368',
  accent: '#1a73e8',
  alarm: '#b3261e',
  underway: '#174ea6',
  wash: '#e8f0fe',
  line: '#dadce0',
  /** Rows above and below the cut line: light and lighter in greyscale too, and far from any text's colour. */
  aboveLine: '#f3f8f4',
  belowLine: '#eef0f2',
} as const;
