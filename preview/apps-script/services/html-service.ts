/// <reference types="google-apps-script" />
/** HtmlService: pages for the sidebar and for dialogs, from the bundle's HTML files or from text. */
import { refuse } from '../exceptions';
import { navigation, type Members } from '../members';
import { remoteClass, remoteService } from '../remote-classes';
import type { HtmlPage } from '../ui-port';

export class HtmlOutput {
  title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(public content: string) {}
}

export const pageOf = ({ title, content, width, height }: HtmlOutput): HtmlPage => ({
  title,
  html: content,
  ...(width === null ? {} : { width }),
  ...(height === null ? {} : { height }),
});

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Most setters answer with the page itself. */
const change = (
  run: (page: HtmlOutput, args: Parameters<Parameters<typeof navigation<HtmlOutput>>[0]>[1]) => void,
) =>
  navigation<HtmlOutput>((page, args) => {
    run(page, args);
    return page;
  });

const members = {
  setTitle: change((page, args) => void (page.title = args.text(0))),
  getTitle: navigation((page) => page.title),
  setWidth: change((page, args) => void (page.width = args.number(0))),
  getWidth: navigation((page) => page.width),
  setHeight: change((page, args) => void (page.height = args.number(0))),
  getHeight: navigation((page) => page.height),
  getContent: navigation((page) => page.content),
  setContent: change((page, args) => void (page.content = args.text(0))),
  append: change((page, args) => void (page.content += args.text(0))),
  appendUntrusted: change((page, args) => void (page.content += escapeHtml(args.text(0)))),
  clear: change((page) => void (page.content = '')),
  setSandboxMode: change(() => undefined),
  setXFrameOptionsMode: change(() => undefined),
  addMetaTag: change(() => undefined),
} satisfies Members<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>;

remoteClass('HtmlOutput', HtmlOutput, members);
remoteService('HtmlService', {
  createHtmlOutput: navigation((_self, args) => new HtmlOutput(args.has(0) ? args.text(0) : '')),
  createHtmlOutputFromFile: navigation((_self, args, { document }) => {
    const name = args.text(0).replace(/\.html$/, '');
    return new HtmlOutput(document.html[name] ?? refuse(`No HTML file named ${name} was found.`));
  }),
} satisfies Members<object, GoogleAppsScript.HTML.HtmlService>);
