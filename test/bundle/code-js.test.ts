/** dist/Code.js as Google will parse and load it: google.md facts 18 to 21, 110 to 114. */
import { readFileSync } from 'node:fs';
import { type Comment, type FunctionDeclaration, parse } from 'acorn';
import { googleServices, loadInBareRealm } from './bare-realm';
import { customFunctions, menuFunctions, triggers } from './expected-globals';
import { sidebarFunctions } from './sidebar-server';
import { namesUsed } from './names-used';

const code = readFileSync('dist/Code.js', 'utf8');
const expected = [...customFunctions, ...triggers, ...menuFunctions, ...sidebarFunctions()].sort();
const comments: Comment[] = [];
// ecmaVersion 2019 refuses `#private`, static fields, `?.` and `??`.
const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
const declarations = program.body.filter(
  (node): node is FunctionDeclaration => node.type === 'FunctionDeclaration',
);

/** What stands in the one call that everything but those declarations is in. */
const shared = program.body.flatMap((node) =>
  node.type === 'ExpressionStatement' &&
  node.expression.type === 'CallExpression' &&
  node.expression.callee.type === 'ArrowFunctionExpression' &&
  node.expression.callee.body.type === 'BlockStatement'
    ? node.expression.callee.body.body
    : [],
);
const sharedArrows = shared.flatMap((node) =>
  node.type === 'VariableDeclaration' && node.kind === 'const'
    ? node.declarations.filter(({ init }) => init?.type === 'ArrowFunctionExpression')
    : [],
);

/** The JSDoc that ends directly above the declaration; '' when there is none. */
function jsDocOf(name: string): string {
  const start = declarations.find(({ id }) => id.name === name)?.start ?? 0;
  const above = comments.find(({ end }) => end <= start && code.slice(end, start).trim() === '');
  return above?.type === 'Block' && above.value.startsWith('*') ? above.value : '';
}

describe('Code.js in a realm with nothing but the language', () => {
  const { added, touched } = loadInBareRealm(code);

  test('adds the expected functions and nothing else', () => {
    expect(Object.keys(added).sort()).toEqual(expected);
    expect(new Set(Object.values(added))).toEqual(new Set(['function']));
  });

  test('touches no Google service while it loads', () => {
    expect(googleServices).toEqual(
      expect.arrayContaining(['SpreadsheetApp', 'HtmlService', 'LockService', 'Utilities']),
    );
    expect(touched).toEqual([]);
  });
});

describe('Code.js as Google parses it', () => {
  test('declares every function literally, at the top', () => {
    expect(declarations.map(({ id }) => id.name).sort()).toEqual(expected);
  });

  test.each(customFunctions)('%s is offered and explained in the cell', (name) => {
    expect(jsDocOf(name)).toContain('@customfunction');
    expect(jsDocOf(name)).toMatch(/@param \{.+\} \S+ \S+/);
    expect(jsDocOf(name)).toMatch(/@return \{.+\} \S+/);
  });

  test('offers no other function in the cell', () => {
    expect(expected.filter((name) => jsDocOf(name).includes('@customfunction'))).toEqual(
      [...customFunctions].sort(),
    );
  });

  test('uses nothing that Apps Script lacks', () => {
    expect(namesUsed(program, absentFromAppsScript)).toEqual([]);
  });
});

describe('Code.js as every execution on Google reads it anew', () => {
  /**
   * What is reached, and a little room. The goal of 90 kB is out of reach: without any names at all the rules, words and
   * operators would still be twice that (docs/performance.md).
   */
  const limit = 560_000;

  test('is no larger than it has been made', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(limit);
  });

  test('declares what everything in it calls as functions, which V8 skims until somebody calls them', () => {
    expect(sharedArrows).toEqual([]);
    expect(shared.filter(({ type }) => type === 'FunctionDeclaration').length).toBeGreaterThan(1000);
  });

  test('has its words as texts, of which an execution reads those it says', () => {
    // A long text goes on in the next line, and a call may.
    const topics = code.replace(/\\\n/g, '').match(/\btopicInText\(\s*"\w+",\s*../g) ?? [];
    expect(topics.length).toBeGreaterThan(60);
    expect(topics.filter((start) => !/['`]\{$/.test(start))).toEqual([]);
  });

  test('is plain ASCII, for V8 takes longer over a text with other signs in it', () => {
    expect(code.split('\n').filter((line) => /[^\x20-\x7e]/.test(line))).toEqual([]);
  });

  test.each(['commitQuarter', 'decideCommit', 'foldQuarter', 'sealOf'])(
    'names %s in a stack trace',
    (name) => {
      expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
    },
  );

  test('breaks its lines, so that a place in a stack trace can be found', () => {
    const longest = Math.max(...code.split('\n').map((line) => line.length));
    // A line ends after the first break in the code past 160 characters; a long text has none.
    expect(longest).toBeLessThan(500);
  });
});

/** google.md fact 110, without the names that are also everyday variables. */
const absentFromAppsScript = new Set(
  `setTimeout setInterval setImmediate clearTimeout clearInterval TextEncoder TextDecoder fetch XMLHttpRequest FormData File
   Blob URL URLSearchParams DOMException atob btoa structuredClone queueMicrotask AbortController Headers Buffer require
   localStorage sessionStorage indexedDB`.split(/\s+/),
);
