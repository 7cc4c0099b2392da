/** The functions that Google finds in a project's files without running them: it goes by the names at their top level. */
import { parse, type Program } from 'acorn';
import { refusedSyntax } from './refused-syntax';
import type { ScriptFile } from '../script-project';

export interface TopLevelNames {
  /** `function name() {}`: the only form that works in a cell. */
  readonly declared: readonly string[];
  /** Those and `const name = () => …`, which a menu, a trigger and google.script.run find too. */
  readonly callable: readonly string[];
}

/** @throws SyntaxError with the file's name and the line for code that Google would not save. */
export function topLevelNames(files: readonly ScriptFile[]): TopLevelNames {
  const statements = files.flatMap((file) => program(file).body);
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
  return { declared: [...new Set(declared)], callable: [...new Set([...declared, ...assigned])] };
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
    return parse(code, {
      ecmaVersion: 'latest',
      sourceType: 'script',
      allowHashBang: false,
      locations: true,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/ \(\d+:\d+\)$/, '') : String(error);
    return refuse(message, (error as { loc?: { line: number } }).loc?.line ?? 0);
  }
}
