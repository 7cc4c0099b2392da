/** Reads the problems out of the room they are made in: each function's code, sentences, cause and remedy. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { sentencesOf } from './sentences';

export interface ReadProblem {
  /** The function that makes it: 'rankTie'. */
  readonly made: string;
  readonly code: string;
  readonly sentences: readonly string[];
  readonly isNotice: boolean;
  /** '' when the tag is missing. */
  readonly cause: string;
  readonly remedy: string;
}

export interface Area {
  /** 'ranks'. */
  readonly name: string;
  /** What the file says it is about. */
  readonly about: string;
  readonly problems: readonly ReadProblem[];
}

const room = join(__dirname, '../../src/budget/problems');

export const tagOf = (node: ts.Node, name: string): string => {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === name);
  return (ts.getTextOfJSDocComment(tag?.comment) ?? '').replace(/\s+/g, ' ').trim();
};

/** Every call in a function, wherever it stands in it. */
const callsIn = (root: ts.Node): readonly ts.CallExpression[] => {
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return calls;
};

const readFunction = (statement: ts.VariableStatement, area: string): ReadProblem[] =>
  statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    if (!initializer) return [];
    const made = callsIn(initializer).find(({ expression }) =>
      ['problem', 'notice'].includes(expression.getText()),
    );
    const [code, says] = made?.arguments ?? [];
    if (!made || !code || !ts.isStringLiteral(code) || !says) return [];
    return [
      {
        made: name.getText(),
        code: code.text,
        sentences: sentencesOf(area, name.getText(), says.getText()),
        isNotice: made.expression.getText() === 'notice',
        cause: tagOf(statement, 'cause'),
        remedy: tagOf(statement, 'remedy'),
      },
    ];
  });

export const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

const isExported = (statement: ts.VariableStatement): boolean =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** 'of-ranks.ts' and its first comment. */
const readArea = (path: string): Area => {
  const source = parse(path);
  const about = /^\/\*\*\s*([\s\S]*?)\s*\*\//.exec(source.text)?.[1] ?? '';
  const name = basename(path, '.ts').replace(/^of-/, '');
  return {
    name,
    about: about.replace(/\s*\n\s*\*\s*/g, ' '),
    problems: source.statements
      .filter(ts.isVariableStatement)
      .filter(isExported)
      .flatMap((statement) => readFunction(statement, name))
      .sort((one, other) => one.code.localeCompare(other.code)),
  };
};

/** Areas by name, the problems of each by code. */
export const readAreas = (): readonly Area[] =>
  readdirSync(room)
    .filter((file) => file.startsWith('of-'))
    .sort()
    .map((file) => readArea(join(room, file)));
