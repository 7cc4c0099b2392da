/** The number format of a date that names none: with the time where it has one. */
export const datePattern = (serial: number, dateFormat: string): string =>
  Number.isInteger(serial) ? dateFormat : `${dateFormat} hh:mm:ss`;
