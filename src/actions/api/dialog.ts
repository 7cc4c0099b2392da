/** The pages that open in a dialog. */
export type DialogPage = 'weekly' | 'session' | 'plan' | 'duplicates' | 'heard' | 'import' | 'export';
