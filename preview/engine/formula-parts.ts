/** The parts of a formula's text in which a dependency can hide: the functions it calls, the ranges and names it names. */
import { LexerTreeBuilder, sequenceNodeType, type ISequenceNode } from '@univerjs/engine-formula';

export interface FormulaParts {
  /** In capitals. */
  readonly functions: readonly string[];
  /** As they are written: `A1:B2`, `'My tab'!A:A`. */
  readonly ranges: readonly string[];
  readonly names: readonly string[];
}

type Token = string | ISequenceNode;

const lexer = new LexerTreeBuilder();
const tokens = new Map<string, readonly Token[]>();
/** A workbook has fewer different formulas than this; more would be the remains of old ones. */
const REMEMBERED = 10_000;

function tokensOf(formula: string): readonly Token[] {
  const known = tokens.get(formula);
  if (known) return known;
  const read = (lexer.sequenceNodesBuilder(formula) ?? []).filter((token) => token !== ' ');
  if (tokens.size >= REMEMBERED) tokens.clear();
  tokens.set(formula, read);
  return read;
}

export const partsOf = (formula: string): FormulaParts => sorted(tokensOf(formula));

/**
 * What stands in the brackets of this function, everywhere it is called. Where a formula has variables of its own, any
 * part of it can reach the brackets.
 */
export function argumentsOf(formula: string, functionName: string): FormulaParts {
  const all = tokensOf(formula);
  if (all.some((token) => ['LAMBDA', 'LET'].includes(functionOf(token)))) return sorted(all);
  return sorted(
    all.flatMap((token, at) => (functionOf(token) === functionName ? bracketed(all, at + 1) : [])),
  );
}

/** From an opening bracket to the one that closes it. */
function bracketed(all: readonly Token[], from: number): readonly Token[] {
  let depth = 0;
  for (let at = from; at < all.length; at += 1) {
    if (all[at] === '(') depth += 1;
    if (all[at] === ')') depth -= 1;
    if (depth === 0) return all.slice(from, at);
  }
  return all.slice(from);
}

function sorted(part: readonly Token[]): FormulaParts {
  const functions: string[] = [];
  const ranges: string[] = [];
  const names: string[] = [];
  for (const [at, token] of part.entries()) {
    if (typeof token === 'string') continue;
    if (token.nodeType === sequenceNodeType.REFERENCE) ranges.push(token.token);
    else if (token.nodeType === sequenceNodeType.DEFINED_NAME) names.push(token.token);
    // The lexer takes a name for a function whose brackets are missing.
    else if (part[at + 1] === '(') functions.push(functionOf(token));
    else if (token.nodeType === sequenceNodeType.FUNCTION) names.push(token.token.trim());
  }
  return { functions, ranges, names };
}

/** In an array literal the lexer leaves what stands before a function's name with it: `{1,NOW`. */
const functionOf = (token: Token | undefined): string =>
  typeof token === 'object' && token.nodeType === sequenceNodeType.FUNCTION
    ? (/[\w.$]+\s*$/.exec(token.token)?.[0] ?? '').trim().toUpperCase()
    : '';
