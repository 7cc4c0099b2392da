/** The pages that open in a dialog. */
export type DialogPage =
  'weekly' | 'health' | 'session' | 'plan' | 'duplicates' | 'heard' | 'import' | 'export';
