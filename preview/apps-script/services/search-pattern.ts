/** What a TextFinder looks for in one text, and that text with it replaced. */

export interface SearchOptions {
  readonly text: string;
  readonly matchCase: boolean;
  readonly entireCell: boolean;
  readonly regularExpression: boolean;
  readonly ignoreDiacritics: boolean;
}

/** Each letter without its marks, so that places in the text stay the same. */
const plain = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) =>
    letter.length === 1 ? (letter.normalize('NFD')[0] ?? letter) : letter,
  ).join('');

export class SearchPattern {
  private readonly pattern: RegExp;

  constructor(private readonly options: SearchOptions) {
    const { text, regularExpression, entireCell, matchCase, ignoreDiacritics } = options;
    const wanted = ignoreDiacritics ? plain(text) : text;
    const source = regularExpression ? wanted : wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    this.pattern = new RegExp(entireCell ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
  }

  occurrences(text: string): number {
    return this.isIn(text) ? [...this.searched(text).matchAll(this.pattern)].length : 0;
  }

  isIn(text: string): boolean {
    // Only a regular expression can mean a blank cell.
    return (text !== '' || this.options.regularExpression) && this.searched(text).search(this.pattern) >= 0;
  }

  replace(text: string, replacement: string): string {
    const { regularExpression, ignoreDiacritics } = this.options;
    if (!ignoreDiacritics) {
      // Without a regular expression `$1` means itself.
      return text.replace(
        this.pattern,
        regularExpression ? replacement : replacement.replaceAll('$', '$$$$'),
      );
    }
    let result = '';
    let from = 0;
    for (const match of this.searched(text).matchAll(this.pattern)) {
      result += text.slice(from, match.index) + replacement;
      from = match.index + match[0].length;
    }
    return result + text.slice(from);
  }

  private searched(text: string): string {
    return this.options.ignoreDiacritics ? plain(text) : text;
  }
}
