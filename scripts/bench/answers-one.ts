/** The add-on with one more custom function, which does nothing: what the engine takes for any of them. */
import { resolve } from 'node:path';
import { readProject } from '../../preview/read-project';
import type { ScriptProject } from '../../preview/script-project';

export const answersOne = 'ANSWERS_ONE';

export const projectWithOne = (): ScriptProject => {
  const project = readProject(resolve(__dirname, '../../dist'));
  const code = `function ${answersOne}() { return 1; }`;
  return { ...project, files: [...project.files, { name: 'One.js', code }] };
};
