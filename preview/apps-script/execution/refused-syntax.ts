/** What V8 could run and Google's parser does not take: private names, static fields and blocks, import(). */
import type { Node, Program } from 'acorn';

export interface RefusedSyntax {
  readonly message: string;
  readonly line: number;
}

/** Most projects have none of it, and need no walk through all that was parsed. */
const WORTH_A_LOOK = /#[\p{ID_Start}$_]|\bstatic\b|\bimport\b/u;

export function refusedSyntax(program: Program, code: string): RefusedSyntax | undefined {
  return WORTH_A_LOOK.test(code) ? firstRefused(program) : undefined;
}

function firstRefused(node: Node): RefusedSyntax | undefined {
  const message = refusal(node as Node & Record<string, unknown>);
  if (message !== undefined) return { message, line: node.loc?.start.line ?? 0 };
  for (const child of Object.values(node).flat()) {
    const found = isNode(child) ? firstRefused(child) : undefined;
    if (found) return found;
  }
  return undefined;
}

function refusal(node: Node & Record<string, unknown>): string | undefined {
  if (node.type === 'PrivateIdentifier') return `Unexpected token #${String(node['name'])}`;
  if (node.type === 'PropertyDefinition' && node['static'] === true) return 'Unexpected token =';
  if (node.type === 'StaticBlock') return 'Unexpected token {';
  if (node.type === 'ImportExpression') return 'Cannot use import statement outside a module';
  return undefined;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
