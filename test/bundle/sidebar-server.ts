/** Reads the names of SidebarServer's methods from its declaration, so that the contract is written down once. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const contract = 'src/actions/api.ts';

export function sidebarFunctions(): string[] {
  const file = ts.createSourceFile(contract, readFileSync(contract, 'utf8'), ts.ScriptTarget.ES2022);
  const server = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === 'SidebarServer');
  if (!server) throw new Error(`${contract} declares no SidebarServer`);
  return server.members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
}
