/** What was built can't run text as code, reach another machine or send a message, and asks for no more than what it uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { googleServices } from './bare-realm';
import { namesUsed } from './names-used';

const code = readFileSync('dist/Code.js', 'utf8');
const pages = ['dist/Sidebar.html', 'dist/Dialog.html'].map(
  (path) => [path, readFileSync(path, 'latin1')] as const,
);

const programOf = (script: string) => parse(script, { ecmaVersion: 'latest', sourceType: 'script' });
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(([, script = '']) => script);

const used = (script: string, names: readonly string[]): string[] =>
  namesUsed(programOf(script), new Set(names)).map(({ name }) => name);

const runsText = ['eval', 'Function', 'execScript', 'importScripts'];
const reachesOut = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'Worker',
  'SharedWorker',
];

describe('the server', () => {
  test('runs no text as code', () => {
    expect(used(code, runsText)).toEqual([]);
  });

  /** By service, the scopes that a use of it takes; '' is none. Whatever is not here has no business in the bundle. */
  const scopeOf: Readonly<Record<string, string>> = {
    SpreadsheetApp: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
    HtmlService: 'https://www.googleapis.com/auth/script.container.ui',
    Session: 'https://www.googleapis.com/auth/userinfo.email',
    PropertiesService: '',
    LockService: '',
    Utilities: '',
  };
  const others = [
    ...[
      'UrlFetchApp',
      'MailApp',
      'GmailApp',
      'DriveApp',
      'CalendarApp',
      'ContactsApp',
      'DocumentApp',
      'FormApp',
    ],
    ...[
      'ScriptApp',
      'Jdbc',
      'LanguageApp',
      'Maps',
      'XmlService',
      'Charts',
      'ContentService',
      'CacheService',
      'Drive',
    ],
    ...[
      'Sheets',
      'People',
      'AdminDirectory',
      'BigQuery',
      'SlidesApp',
      'GroupsApp',
      'LinearOptimizationService',
    ],
  ];

  test('uses no service that reads other files, sends mail or asks the internet', () => {
    expect(used(code, [...others, ...googleServices.filter((name) => !(name in scopeOf))])).toEqual([]);
  });

  test('asks for the scopes of the services it uses, each of them and no other', () => {
    const needed = new Set(used(code, Object.keys(scopeOf)).map((name) => scopeOf[name] ?? ''));
    needed.delete('');
    const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as {
      oauthScopes: string[];
    };
    expect([...needed].sort()).toEqual([...oauthScopes].sort());
  });

  test('names no address', () => {
    expect(code.match(/\b(?:https?|wss?|ftp):\/\/[^"'`\s]*/g) ?? []).toEqual([]);
  });
});

describe.each(pages)('%s', (_path, html) => {
  test('runs no text as code, and calls nobody but its server', () => {
    for (const script of scriptsOf(html)) {
      expect(used(script, [...runsText, ...reachesOut])).toEqual([]);
      expect(script).not.toMatch(
        /\bimport\s*\(|\.sendBeacon\b|document\.write|insertAdjacentHTML|\.outerHTML/,
      );
      expect(script).not.toMatch(/setTimeout\(\s*["'`]|setInterval\(\s*["'`]/);
    }
  });

  test('names no address but those of the XML vocabularies', () => {
    const addresses = html.match(/\b(?:https?|wss?|ftp):\\?\/\\?\/[^"'`\s)<]*/g) ?? [];
    expect(addresses.filter((address) => !/^http:\/?\\?\/\\?\/?www\.w3\.org\//.test(address))).toEqual([]);
  });
});

/** Preact sets it only where a component asks for it, and none does. */
test('no component writes HTML', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(`src/${path}`, 'utf8')] as const);
  expect(sources.length).toBeGreaterThan(300);
  const writing = /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/;
  expect(sources.filter(([, text]) => writing.test(text)).map(([path]) => path)).toEqual([]);
});
