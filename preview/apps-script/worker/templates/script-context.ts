/** Follows a script character by character: whether what comes next is code, a text, a pattern or a comment. */

export type ScriptPlace = 'code' | "'" | '"' | '`' | 'pattern' | 'line comment' | 'block comment';

/** After one of these a slash begins a pattern; after a value it divides. */
const BEFORE_PATTERN = /(?:^|[({[,;:=!&|?+*~^%<>-]|\b(?:return|typeof|case|in|of|do|else|void|delete))\s*$/;

export class ScriptContext {
  place: ScriptPlace = 'code';
  /** The code so far that decides what a slash means. */
  private recent = '';
  private previous = '';
  private isEscaped = false;
  /** In a pattern, a slash between brackets is one of its characters. */
  private isInBrackets = false;

  feed(character: string): void {
    if (this.place === 'code') this.inCode(character);
    else if (this.place === 'line comment') this.end(character === '\n');
    else if (this.place === 'block comment') this.end(this.previous === '*' && character === '/');
    else this.inText(character);
    this.previous = this.isEscaped ? '' : character;
  }

  private inCode(character: string): void {
    if (character === "'" || character === '"' || character === '`') this.place = character;
    else if (this.previous === '/' && character === '/') this.place = 'line comment';
    else if (this.previous === '/' && character === '*') this.place = 'block comment';
    else if (this.previous === '/' && BEFORE_PATTERN.test(this.recent.slice(0, -1))) {
      this.place = 'pattern';
      this.inText(character);
    }
    this.recent = (this.recent + character).slice(-12);
  }

  private inText(character: string): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (character === '\\') this.isEscaped = true;
    else if (this.place === 'pattern' && character === '[') this.isInBrackets = true;
    else if (this.place === 'pattern' && character === ']') this.isInBrackets = false;
    else if (this.place === 'pattern') this.end(character === '/' && !this.isInBrackets);
    else this.end(character === this.place);
  }

  private end(isEnd: boolean): void {
    if (!isEnd) return;
    // Whatever ended stands for a value, except a comment, which stands for nothing.
    this.recent = this.place.endsWith('comment') ? this.recent : 'x';
    this.place = 'code';
  }
}
