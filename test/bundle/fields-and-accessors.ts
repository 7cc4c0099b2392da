/** Finds where assigning a class's field would call a setter, or fail for want of one, where defining it hides that. */
import { parse, type Class, type Program } from 'acorn';

interface PublishedClass {
  readonly name: string;
  readonly extended: string;
  readonly fields: readonly string[];
  readonly accessors: readonly string[];
}

/** `Class.field` for each field that shares its name with a getter or setter of the class or of one that it extends. */
export function fieldsBehindAccessors(files: readonly string[]): string[] {
  const classes = files.flatMap(classesIn);
  const family = (one: PublishedClass): PublishedClass[] => [
    one,
    ...classes.filter(({ name }) => name === one.extended).flatMap(family),
  ];
  return classes.flatMap((one) => {
    const accessors = new Set(family(one).flatMap((each) => each.accessors));
    const fields = family(one).flatMap((each) => each.fields);
    return fields.filter((field) => accessors.has(field)).map((field) => `${one.name}.${field}`);
  });
}

function classesIn(code: string): PublishedClass[] {
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
    .body.flatMap(namedClasses)
    .map(({ name, node }) => ({
      name,
      // `core.Disposable` is known by its last name.
      extended: node.superClass ? (textOf(node.superClass, code).split('.').at(-1) ?? '') : '',
      fields: [...textOf(node, code).matchAll(/\b_defineProperty\(this, "([^"]+)"/g)].map(
        ([, field = '']) => field,
      ),
      accessors: node.body.body.flatMap((member) =>
        member.type === 'MethodDefinition' && member.kind !== 'method' && member.kind !== 'constructor'
          ? textOf(member.key, code)
          : [],
      ),
    }));
}

const textOf = ({ start, end }: { start: number; end: number }, code: string): string =>
  code.slice(start, end);

/** `class A {}` and `let A = class {}`: decorated classes are published as the second. */
function namedClasses(statement: Program['body'][number]): { name: string; node: Class }[] {
  if (statement.type === 'ClassDeclaration') return [{ name: statement.id.name, node: statement }];
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && init?.type === 'ClassExpression' ? [{ name: id.name, node: init }] : [],
  );
}
