/** A page that a script builds, with what it says about its window. */
import { refuse } from '../members/exceptions';
import { servedPage, type MetaTag } from './served-page';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import type { HtmlPage } from './ui-port';

/** The only ones that Google lets a script add; those written in a file are dropped. */
const ALLOWED_META_TAGS = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

export class HtmlOutput {
  title = '';
  width: number | null = null;
  height: number | null = null;
  faviconUrl: string | null = null;
  readonly metaTags: HtmlOutputMetaTag[] = [];

  constructor(public content: string) {}

  addMetaTag(name: string, content: string): void {
    if (!ALLOWED_META_TAGS.has(name)) refuse('The meta tag you specified is not allowed in this context.');
    this.metaTags.push(new HtmlOutputMetaTag(name, content));
  }
}

export class HtmlOutputMetaTag implements MetaTag {
  constructor(
    readonly name: string,
    readonly content: string,
  ) {}
}

/** The page as Google hands it to the browser. */
export function pageOf(output: HtmlOutput, { switches }: SpreadsheetDocument): HtmlPage {
  const { title, content, metaTags, width, height } = output;
  return {
    title,
    html: servedPage(content, metaTags, switches.hostileHtml),
    ...(width === null ? {} : { width }),
    ...(height === null ? {} : { height }),
  };
}
