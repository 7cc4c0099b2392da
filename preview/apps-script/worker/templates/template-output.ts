/** What a template has printed so far; each value is escaped for the place where it comes to stand. */
import {
  address,
  addressPart,
  attributeName,
  escapeHtml,
  escapeInPattern,
  escapeInScriptText,
  escapeInStyleText,
  escapeUnquoted,
  scriptValue,
  styleValue,
  textOf,
} from './escapes';
import { PageContext, type Place } from './page-context';
import type { ScriptPlace } from './script-context';

export class TemplateOutput {
  private readonly context = new PageContext();
  private text = '';

  constructor(private readonly finish: (html: string) => unknown) {}

  /** The template's own text and what `<?!= ?>` prints: as it is. */
  set _(raw: unknown) {
    const text = textOf(raw);
    this.context.feed(text);
    this.text += text;
  }

  /** What `<?= ?>` prints. */
  set _$(value: unknown) {
    this._ = escaped(value, this.context.place);
  }

  /** The finished page. */
  get $out(): unknown {
    return this.finish(this.text);
  }
}

function escaped(value: unknown, place: Place): string {
  const text = textOf(value);
  switch (place.in) {
    case 'text':
      return escapeHtml(text);
    case 'comment':
      return '';
    case 'tag':
      return attributeName(text);
    case 'attribute':
      return place.quoted ? escapeHtml(text) : escapeUnquoted(text);
    case 'address': {
      const part = { start: address, path: addressPart, query: encodeURIComponent }[place.part](text);
      return place.quoted ? escapeHtml(part) : escapeUnquoted(part);
    }
    case 'script': {
      const script = inScript(value, text, place.script);
      return place.attribute ? escapeHtml(script) : script;
    }
    case 'style': {
      const style = place.quoted ? escapeInStyleText(text) : styleValue(text);
      return place.attribute ? escapeHtml(style) : style;
    }
  }
}

function inScript(value: unknown, text: string, place: ScriptPlace): string {
  switch (place) {
    case 'code':
      return scriptValue(value);
    case 'line comment':
    case 'block comment':
      return '';
    case 'pattern':
      return escapeInPattern(text);
    default:
      return escapeInScriptText(text);
  }
}
