/** Errors as Google's services throw them: named `Exception`, with Google's own texts. */

export class ScriptException extends Error {
  override readonly name: string = 'Exception';
}

/** Thrown for what the preview lacks; named apart, so that nobody takes it for Google's answer. */
export class NotInPreview extends Error {
  override readonly name = 'NotInPreview';

  constructor(what: string) {
    super(`${what} is not available in the preview`);
  }
}

export const refuse = (message: string): never => {
  throw new ScriptException(message);
};

export const wrongRowCount = (data: number, range: number): never =>
  refuse(
    `The number of rows in the data does not match the number of rows in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );

export const wrongColumnCount = (data: number, range: number): never =>
  refuse(
    `The number of columns in the data does not match the number of columns in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );

export const outsideSheet = (): never =>
  refuse('The coordinates of the range are outside the dimensions of the sheet.');

export const protectedCell = (): never =>
  refuse(
    'You are trying to edit a protected cell or object. ' +
      'Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
