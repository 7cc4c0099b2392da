/** The pages that open in a dialog. */
export type DialogPage =
  | 'weekly'
  | 'health'
  | 'check'
  | 'session'
  | 'plan'
  | 'duplicates'
  | 'heard'
  | 'import'
  | 'export';
