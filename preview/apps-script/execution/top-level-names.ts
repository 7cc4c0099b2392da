/** The functions that Google finds in a project's files without running them: it goes by the names at their top level. */
import { parse, type Program } from 'acorn';
import { refusedSyntax } from './refused-syntax';
import type { ScriptFile } from '../../script-project';

export interface TopLevelNames {
  /** `function name() {}`: the only form that works in a cell. */
  readonly declared: readonly string[];
  /** Those and `const name = () => …`, which a menu, a trigger and google.script.run find too. */
  readonly callable: readonly string[];
}

/** By a file's code: the same project is opened many times over, and reading it takes longest of all that opening does. */
const known = new Map<string, TopLevelNames>();

/** @throws SyntaxError with the file's name and the line for code that Google would not save. */
export function topLevelNames(files: readonly ScriptFile[]): TopLevelNames {
  const names = files.map(namesOf);
  return {
    declared: [...new Set(names.flatMap(({ declared }) => declared))],
    callable: [...new Set(names.flatMap(({ callable }) => callable))],
  };
}

function namesOf(file: ScriptFile): TopLevelNames {
  const names = known.get(file.code) ?? namesIn(program(file).body);
  known.set(file.code, names);
  return names;
}

function namesIn(statements: Program['body']): TopLevelNames {
  const declared = statements.flatMap((statement) =>
    statement.type === 'FunctionDeclaration' ? statement.id.name : [],
  );
  const assigned = statements
    .flatMap((statement) => (statement.type === 'VariableDeclaration' ? statement.declarations : []))
    .flatMap(({ id, init }) =>
      id.type === 'Identifier' &&
      (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
        ? id.name
        : [],
    );
  return { declared, callable: [...declared, ...assigned] };
}

function program({ name, code }: ScriptFile): Program {
  const refuse = (message: string, line: number): never => {
    throw new SyntaxError(`${message} line: ${line} file: ${name}`);
  };
  const parsed = parsedOr(code, refuse);
  const refused = refusedSyntax(parsed, code);
  return refused ? refuse(refused.message, refused.line) : parsed;
}

function parsedOr(code: string, refuse: (message: string, line: number) => never): Program {
  try {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'script', allowHashBang: false });
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/ \(\d+:\d+\)$/, '') : String(error);
    return refuse(message, (error as { loc?: { line: number } }).loc?.line ?? 0);
  }
}
