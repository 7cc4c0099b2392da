/** What an add-on's page may load: what it brings with it, and the few known files of this machine. Nothing else. */

/** A policy for the frame; `folder` is the address of the known files, which ends in a slash. Inline scripts are Google's own way. */
export const contentPolicy = (folder: string, mayEval: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'unsafe-inline' ${mayEval ? "'unsafe-eval' " : ''}${folder}`,
    `style-src 'unsafe-inline' ${folder}`,
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data:',
    "form-action 'none'",
  ].join('; ');
