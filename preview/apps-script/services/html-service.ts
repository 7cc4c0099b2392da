/// <reference types="google-apps-script" />
/** HtmlService: pages from files or text. Templates run beside the script, in worker/realm-templates.ts. */
import type { Arguments } from '../members/arguments';
import { refuse } from '../members/exceptions';
import { HtmlOutput, HtmlOutputMetaTag } from '../pages/html-output';
import { navigation, type Member, type Members } from '../members/members';
import { remoteClass, remoteService } from '../members/remote-classes';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Most setters answer with the page itself. */
const change = (run: (page: HtmlOutput, args: Arguments) => void): Member<HtmlOutput> =>
  navigation((page, args) => {
    run(page, args);
    return page;
  });

/** A size in pixels, or null for Google's own. */
const size = (args: Arguments): number | null => (args.at(0) === null ? null : args.integer(0));

const members = {
  setTitle: change((page, args) => void (page.title = args.text(0))),
  getTitle: navigation((page) => page.title),
  setWidth: change((page, args) => void (page.width = size(args))),
  getWidth: navigation((page) => page.width),
  setHeight: change((page, args) => void (page.height = size(args))),
  getHeight: navigation((page) => page.height),
  getContent: navigation((page) => page.content),
  setContent: change((page, args) => void (page.content = args.text(0))),
  append: change((page, args) => void (page.content += args.text(0))),
  appendUntrusted: change((page, args) => void (page.content += escapeHtml(args.text(0)))),
  clear: change((page) => void (page.content = '')),
  // Every page has been served in the IFRAME mode for years, whatever is asked for.
  setSandboxMode: change((_page, args) => void args.enumeration(0)),
  setXFrameOptionsMode: change((_page, args) => void args.enumeration(0)),
  setFaviconUrl: change((page, args) => void (page.faviconUrl = args.text(0))),
  getFaviconUrl: navigation((page) => page.faviconUrl),
  addMetaTag: change((page, args) => page.addMetaTag(args.text(0), args.text(1))),
  getMetaTags: navigation((page) => page.metaTags),
} satisfies Members<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>;

remoteClass('HtmlOutput', HtmlOutput, members);
remoteClass('HtmlOutputMetaTag', HtmlOutputMetaTag, {
  getName: navigation(({ name }) => name),
  getContent: navigation(({ content }) => content),
} satisfies Members<HtmlOutputMetaTag, GoogleAppsScript.HTML.HtmlOutputMetaTag>);

remoteService('HtmlService', {
  createHtmlOutput: navigation((_self, args) => new HtmlOutput(args.has(0) ? args.text(0) : '')),
  createHtmlOutputFromFile: navigation((_self, args, { document: { html } }) => {
    const name = args.text(0);
    const content = html[name] ?? html[name.replace(/\.html$/, '')];
    return new HtmlOutput(content ?? refuse(`No HTML file named ${name} was found.`));
  }),
  /** Null outside a web app. */
  getUserAgent: navigation(() => null),
} satisfies Members<object, GoogleAppsScript.HTML.HtmlService>);
