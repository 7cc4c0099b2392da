/** Finds where a program uses given names as variables: `URL`, not `sheet.URL` or `{ URL: … }`. */
import type { AnyNode, Node } from 'acorn';

export interface NameUse {
  readonly name: string;
  /** The nearest named function around it; '' at the top. */
  readonly inside: string;
}

export function namesUsed(program: Node, names: ReadonlySet<string>): NameUse[] {
  const uses: NameUse[] = [];
  visit(program as AnyNode, '');
  return uses;

  function visit(node: AnyNode, inside: string): void {
    if (node.type === 'Identifier' && names.has(node.name)) uses.push({ name: node.name, inside });
    const within = node.type === 'FunctionDeclaration' ? (node.id?.name ?? inside) : inside;
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (isLabel(node, key)) continue;
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (isNode(child)) visit(child, within);
      }
    }
  }
}

/** The part of a node that names a member or the function itself, not a variable. */
function isLabel(node: AnyNode, key: string): boolean {
  if (node.type === 'FunctionDeclaration') return key === 'id';
  if (node.type === 'MemberExpression') return key === 'property' && !node.computed;
  if (node.type === 'Property' || node.type === 'MethodDefinition') return key === 'key' && !node.computed;
  return false;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
