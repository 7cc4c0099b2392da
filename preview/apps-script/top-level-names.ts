/** The functions that Google finds in a project's files without running them: it goes by the names at their top level. */
import { parse, type Program } from 'acorn';
import type { ScriptFile } from '../script-project';

export interface TopLevelNames {
  /** `function name() {}`: the only form that works in a cell. */
  readonly declared: readonly string[];
  /** Those and `const name = () => …`, which a menu, a trigger and google.script.run find too. */
  readonly callable: readonly string[];
}

/** @throws SyntaxError with the file's name for code that Google would not save. */
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
  try {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'script', allowHashBang: false });
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/ \(\d+:\d+\)$/, '') : String(error);
    const line = (error as { loc?: { line: number } }).loc?.line ?? 0;
    throw new SyntaxError(`${message} line: ${line} file: ${name}`, { cause: error });
  }
}
