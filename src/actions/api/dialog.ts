/** The pages that open in a dialog. */
export type DialogPage = 'session' | 'plan' | 'duplicates' | 'heard' | 'import' | 'export';
