/** What V8 could run and Google's parser does not take: private names, static fields and blocks, import(). */
import { getLineInfo, type Node, type Program } from 'acorn';

export interface RefusedSyntax {
  readonly message: string;
  readonly line: number;
}

/** Most projects have none of it, and need no walk through all that was parsed. A colour begins behind a quote, as no private name can. */
const WORTH_A_LOOK = /(?<!["'`])#[\p{ID_Start}$_]|\bstatic\b|\bimport\s*[(/]/u;

export function refusedSyntax(program: Program, code: string): RefusedSyntax | undefined {
  return WORTH_A_LOOK.test(code) ? firstRefused(program, code) : undefined;
}

function firstRefused(node: Node, code: string): RefusedSyntax | undefined {
  const message = refusal(node as Node & Record<string, unknown>);
  if (message !== undefined) return { message, line: getLineInfo(code, node.start).line };
  for (const child of Object.values(node).flat()) {
    const found = isNode(child) ? firstRefused(child, code) : undefined;
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
