/** The pages as HtmlService will serve them: google.md fact 93; and what they weigh. */
import { readFileSync } from 'node:fs';

/** What is around the first thing found, for a message that can be acted upon. */
const around = (text: string, pattern: RegExp) => {
  const at = text.search(pattern);
  return at < 0 ? '' : text.slice(Math.max(0, at - 40), at + 40);
};

describe.each(['dist/Sidebar.html', 'dist/Dialog.html'])('%s', (path) => {
  const html = readFileSync(path, 'latin1');
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(
    ([, script = '']) => script,
  );

  test('is pure ASCII, since Google strips the charset', () => {
    expect(around(html, /\P{ASCII}/u)).toBe('');
  });

  test('holds its script inline, without the // that Google takes for a comment', () => {
    expect(scripts.join('').length).toBeGreaterThan(1000);
    for (const script of scripts) expect(around(script, /\/\//)).toBe('');
  });

  test('fetches nothing from elsewhere', () => {
    expect(around(html, /<script\b[^>]*\bsrc\s*=|<link\b|@import|<iframe\b/i)).toBe('');
    expect(around(html, /\b(?:src|srcset|poster)\s*=\s*["']?(?!data:)[^"'\s>]*\//i)).toBe('');
    expect(around(html, /\burl\(\s*["']?(?!data:|#)/i)).toBe('');
  });
});

test('the sidebar is small: it opens beside the grid many times a day (issue 7)', () => {
  expect(readFileSync('dist/Sidebar.html').length).toBeLessThan(80_000);
});
