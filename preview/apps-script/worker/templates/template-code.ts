/** Turns a template's text into the script it stands for, in the form that Google's getCode() shows. */

/** `<? code ?>`, `<?= escaped ?>` and `<?!= raw ?>`. */
const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** A text as a literal of a script, also where it holds the two line ends that JSON allows and old scripts do not. */
const literal = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** The line end keeps a comment in a scriptlet from swallowing what follows; a semicolon of its own does no harm. */
const statements = { '': (code: string) => `${code}\n`, '=': printed('_$'), '!=': printed('_') };

function printed(member: string) {
  return (code: string): string => `output.${member} = ${code}\n;\n`;
}

const markup = (text: string): string => (text === '' ? '' : `output._ = ${literal(text)};\n`);

const commented = (source: string): string => source.replace(/^/gm, '// ');

/** An expression of the finished HtmlOutput, to be evaluated where the template's variables are in scope. */
export function templateCode(source: string, withComments = false): string {
  let body = '';
  let end = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    const [whole, sign = '', code = ''] = match;
    body += markup(source.slice(end, match.index));
    if (withComments) body += `${commented(whole)}\n`;
    body += statements[sign as keyof typeof statements](code);
    end = match.index + whole.length;
  }
  body += markup(source.slice(end));
  return `(function() { var output = HtmlService.initTemplate();\n${body}return output.$out;\n})()`;
}
