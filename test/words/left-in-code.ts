/** Finds sentences that are written in code rather than under src/words. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface Left {
  /** 'src/budget/quarter.ts:12'. */
  readonly at: string;
  readonly text: string;
}

const root = join(__dirname, '../..');

const isSource = (name: string): boolean => /\.tsx?$/.test(name) && !name.endsWith('.d.ts');

/** The example quarter is data that people may have typed themselves, and so is what other tools call their columns and months. */
const elsewhere = /^src\/(words|example)\/|\/import\/(import-field|file-columns|month-named)\.ts$/;

export const sourceFiles = (under = 'src'): string[] =>
  readdirSync(join(root, under), { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .map((name) => relative(root, join(root, under, name)).replaceAll('\\', '/'))
    .filter((path) => !elsewhere.test(path))
    .sort();

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);

const visit = (node: ts.Node, see: (node: ts.Node) => boolean): void => {
  if (see(node)) ts.forEachChild(node, (child) => visit(child, see));
};

/** What the tabs hold and the code compares: values of types, members of `as const` lists, names of fields. */
export const storedValues = (paths: readonly string[]): ReadonlySet<string> => {
  const stored = new Set<string>();
  for (const path of paths) {
    visit(parse(path), (node) => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) stored.add(node.literal.text);
      if (ts.isAsExpression(node) && ts.isArrayLiteralExpression(node.expression)) {
        for (const element of node.expression.elements) {
          if (ts.isStringLiteral(element)) stored.add(element.text);
        }
      }
      return true;
    });
  }
  return stored;
};

/** Two words beside each other; a single one in lower case may be a key, and is found where pages are shown in made-up words. */
const isSentence = (text: string): boolean => /\p{L}{2,}[,.:;]? \p{L}{2,}/u.test(text);

/** A word before or behind a value: `Commit ${n}`, which has become 'Commit 0'. */
const isPhrase = (text: string): boolean => /\p{L}{2,} \(?0|0 \(?\p{L}{2,}/u.test(text);

const isWord = (text: string): boolean => /^\p{Lu}\p{Ll}+…?$/u.test(text.trim());

/** No reader sees what is imported, thrown at programmers, a type, a class of style, a key, or compared with. */
const isUnseen = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) ||
  (ts.isCallExpression(node) && /\.toLocaleString$/.test(node.expression.getText())) ||
  (ts.isPropertyAssignment(node) && node.name.getText() === 'key') ||
  (ts.isJsxAttribute(node) &&
    /^(class|kind|type|role|for|id|name|icon|d|viewBox)$/.test(node.name.getText()));

const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('0');
  }
  return null;
};

const isKey = (node: ts.Node): boolean => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

const isCompared = ({ parent }: ts.Node): boolean =>
  ts.isCaseClause(parent) ||
  (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText()));

/** problem('busy', …): people see the sentence, and the page of errors the code. */
const isCode = ({ parent, pos }: ts.Node): boolean =>
  ts.isCallExpression(parent) &&
  /^(problem|notice)$/.test(parent.expression.getText()) &&
  parent.arguments[0]?.pos === pos;

const isSaid = (node: ts.Node): boolean => !isKey(node) && !isCompared(node) && !isCode(node);

export const leftIn = (path: string, stored: ReadonlySet<string>): Left[] => {
  const source = parse(path);
  const left: Left[] = [];
  visit(source, (node) => {
    if (isUnseen(node)) return false;
    const text = textOf(node);
    if (
      text !== null &&
      !stored.has(text) &&
      isSaid(node) &&
      (isSentence(text) || isWord(text) || (ts.isTemplateExpression(node) && isPhrase(text)))
    ) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      left.push({ at: `${path}:${line + 1}`, text: text.replace(/\s+/g, ' ').trim() });
    }
    return true;
  });
  return left;
};

if (require.main === module) {
  const [under = 'src'] = process.argv.slice(2);
  const stored = storedValues(sourceFiles());
  const left = sourceFiles(under).flatMap((path) => leftIn(path, stored));
  for (const { at, text } of left) console.log(`${at}: ${text}`);
  console.log(`${left.length} left`);
}
