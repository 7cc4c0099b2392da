/** Follows a page character by character, to know at what kind of place the next value of a template stands. */
import { ScriptContext, type ScriptPlace } from './script-context';

export type Place =
  | { readonly in: 'text' | 'comment' | 'tag' }
  | { readonly in: 'script'; readonly script: ScriptPlace; readonly attribute: boolean }
  | { readonly in: 'style'; readonly quoted: boolean; readonly attribute: boolean }
  | { readonly in: 'address'; readonly part: 'start' | 'path' | 'query'; readonly quoted: boolean }
  | { readonly in: 'attribute'; readonly quoted: boolean };

/** Elements whose content is no markup: only their own closing tag ends it. */
const RAW = /^(?:script|style|textarea|title)$/;
const ADDRESSES =
  /^(?:href|src|action|formaction|poster|cite|background|data|longdesc|manifest|srcset|xlink:href)$/;

const LONGEST_END = '</textarea'.length;

type State = 'text' | 'comment' | 'tag' | 'raw' | 'value';

export class PageContext {
  private state: State = 'text';
  /** What was read of the tag, or of the raw element, since it began. */
  private read = '';
  /** The last few characters, among which the end of a comment or a raw element is looked for. */
  private tail = '';
  private element = '';
  private attribute = '';
  private quote = '';
  private value = '';
  private script = new ScriptContext();

  feed(text: string): void {
    for (const character of text) this.step(character);
  }

  get place(): Place {
    switch (this.state) {
      case 'text':
      case 'comment':
      case 'tag':
        // Between an equals sign and a value that has no quotes.
        return this.state === 'tag' && this.startsValue() ? this.valuePlace(false) : { in: this.state };
      case 'raw':
        return this.rawPlace();
      case 'value':
        return this.valuePlace(this.quote !== '');
    }
  }

  private rawPlace(): Place {
    if (this.element === 'script') return { in: 'script', script: this.script.place, attribute: false };
    if (this.element === 'style') return { in: 'style', quoted: isInQuotes(this.read), attribute: false };
    return { in: 'text' };
  }

  private valuePlace(quoted: boolean): Place {
    if (this.attribute.startsWith('on')) return { in: 'script', script: this.script.place, attribute: true };
    if (this.attribute === 'style') return { in: 'style', quoted: isInQuotes(this.value), attribute: true };
    if (!ADDRESSES.test(this.attribute)) return { in: 'attribute', quoted };
    const part = this.value === '' ? 'start' : /[?#]/.test(this.value) ? 'query' : 'path';
    return { in: 'address', part, quoted };
  }

  private step(character: string): void {
    if (this.state === 'raw' && this.element === 'script') this.script.feed(character);
    if (this.state === 'text') this.inText(character);
    else if (this.state === 'comment') this.inRaw(character, '-->');
    else if (this.state === 'raw') this.inRaw(character, `</${this.element}`);
    else if (this.state === 'tag') this.inTag(character);
    else this.inValue(character);
  }

  private inText(character: string): void {
    this.read = (this.read + character).slice(-4);
    if (this.read === '<!--') this.enter('comment');
    else if (/<\/?[a-z]$/i.test(this.read)) this.enter('tag', character);
  }

  private inRaw(character: string, end: string): void {
    this.read += character;
    this.tail = (this.tail + character).slice(-LONGEST_END);
    if (!this.tail.toLowerCase().endsWith(end)) return;
    if (this.state === 'comment') this.enter('text');
    else this.enter('tag', `/${this.element}`);
  }

  /** Everything between `<` and `>` but the values of attributes. */
  private inTag(character: string): void {
    if (character === '>') {
      this.closeTag();
      return;
    }
    if (this.startsValue() && !/\s/.test(character)) {
      const isQuote = character === '"' || character === "'";
      this.enterValue(isQuote ? character : '');
      if (!isQuote) this.inValue(character);
      return;
    }
    this.read += character;
  }

  private startsValue(): boolean {
    const name = /([^\s=/"']+)\s*=\s*$/.exec(this.read)?.[1];
    if (name === undefined) return false;
    this.attribute = name.toLowerCase();
    this.value = '';
    this.script = new ScriptContext();
    return true;
  }

  private enterValue(quote: string): void {
    this.quote = quote;
    this.state = 'value';
  }

  private inValue(character: string): void {
    const isEnd = this.quote === '' ? /[\s>]/.test(character) : character === this.quote;
    if (!isEnd) {
      this.value += character;
      this.script.feed(character);
      return;
    }
    this.state = 'tag';
    this.read += '"" ';
    if (character === '>' && this.quote === '') this.closeTag();
  }

  private closeTag(): void {
    const name = /^\/?[a-z][^\s/>]*/i.exec(this.read)?.[0].toLowerCase() ?? '';
    this.element = name;
    this.script = new ScriptContext();
    this.enter(RAW.test(name) ? 'raw' : 'text');
  }

  private enter(state: State, read = ''): void {
    this.state = state;
    this.read = read;
    this.tail = '';
  }
}

/** Whether a style sheet's text so far ends inside quotes. */
const isInQuotes = (style: string): boolean =>
  /^(?:[^"']|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')*(?:"(?:[^"\\]|\\.)*|'(?:[^'\\]|\\.)*)$/s.test(style);
