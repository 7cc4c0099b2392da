/** How a value is written at each kind of place in a page, so that it stays a value there. */

/** Stands where a value could do harm and has no harmless form, as in Google's own escaping. */
const INNOCUOUS = 'zSoyz';

/** Also of null and undefined, whose names show that something is missing. */
export const textOf = (value: unknown): string =>
  value === null || value === undefined ? `${value}` : (value as { toString(): string }).toString();

const toEntity = (character: string): string => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const toHex = (character: string): string =>
  character < '\u0100'
    ? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`
    : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, toEntity);

/** Without quotes around it, a blank would end the value too. */
export const escapeUnquoted = (text: string): string => text.replace(/[&<>"'`=\s]/g, toEntity);

/** The name of an attribute, and none that runs or loads anything. */
export const attributeName = (text: string): string =>
  /^(?!on|style|src|href|action|formaction|data$|xlink)[a-z][a-z0-9-]*$/i.test(text) ? text : INNOCUOUS;

/** Inside quotes of a script, also of a template or a pattern. */
export const escapeInScriptText = (text: string): string =>
  text.replace(/[\p{Cc}"'`$&<>\\/=\u2028\u2029]/gu, toHex);

export const escapeInPattern = (text: string): string =>
  text.replace(/[\p{Cc}"'`$&<>\\/=\u2028\u2029()*+,.:?[\]^{|}-]/gu, toHex);

/** A value of a script: numbers, booleans and null as they are, everything else as quoted text. */
export function scriptValue(value: unknown): string {
  if (value === null || value === undefined) return ' null ';
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${String(value)} `;
  return `'${escapeInScriptText(textOf(value))}'`;
}

/** The start of an address: only a page's own, the web's and mail. */
export const address = (text: string): string =>
  /^(?:(?:https?|mailto|ftp):|[^&:/?#]*(?:[/?#]|$))/i.test(text)
    ? addressPart(text)
    : `about:invalid#${INNOCUOUS}`;

/** A part of an address that may hold several steps of a path. */
export const addressPart = (text: string): string =>
  text.replace(/[\p{Cc} "'()<>\\`{|}\u0080-\u{10ffff}]+/gu, (part) =>
    encodeURIComponent(part).replace(/['()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`),
  );

export const styleValue = (text: string): string =>
  /^(?!-*(?:expression|(?:moz-)?binding))[\w .,#%!+-]*$/i.test(text) ? text : INNOCUOUS;

export const escapeInStyleText = (text: string): string =>
  text.replace(
    /[\p{Cc}"'\\<>&{};:()@/=*\u2028\u2029]/gu,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
