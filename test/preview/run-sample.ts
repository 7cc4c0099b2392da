/** Runs a function of a sample script in a workbook given as the JSON of a file. */
import { join } from 'node:path';
import { runScript, type ScriptReport, type ScriptRun } from '../../preview/run-script';
import { readNamedProject } from '../../preview/read-project';
import { decodeWorkbook } from '../../preview/workbook-file/decode-workbook';

export const sample = (name: string) => readNamedProject(join(__dirname, 'sample-scripts', name));

type Rest = Omit<ScriptRun, 'project' | 'functionName' | 'workbook'>;

export async function run(
  name: string,
  functionName: string,
  workbook?: unknown,
  rest: Rest = {},
): Promise<ScriptReport> {
  const decoded = workbook === undefined ? undefined : decodeWorkbook(workbook);
  if (decoded && 'problems' in decoded) throw new Error(decoded.problems.join('\n'));
  return runScript({
    project: sample(name),
    functionName,
    ...(decoded && { workbook: decoded.workbook }),
    ...rest,
  });
}

export const tab = ({ workbook }: ScriptReport, name: string) =>
  workbook.sheets.find((sheet) => sheet.name === name);
