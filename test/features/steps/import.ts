/** An import and an export as the sidebar does them: files are read, matched and made on its page. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExportView, ImportView } from '../../../src/actions/api';
import { exportFiles, type ExportFile } from '../../../src/sidebar/dialog/export/export-files';
import { parseTable } from '../../../src/sidebar/dialog/import/parse-table';
import { openImport, wasRead } from '../../../src/sidebar/dialog/import/import-state';
import { previewOf } from '../../../src/sidebar/dialog/import/import-preview';
import { press } from '../make-change';
import { act, type StepDefinition } from '../runner/step-definition';
import { StepFailure } from '../runner/step-failure';
import type { Answer, ShownProblem, World } from '../world';

const refusal = (says: string): Answer => {
  const problem: ShownProblem = { tab: '', cell: '', says };
  return { refusals: [problem], said: [] };
};

/** What the page shows before the press counts as said. */
const importText = async (world: World, name: string, text: string): Promise<Answer> => {
  const view = (await world.call('sidebarPrepareImport', '')) as ImportView;
  if (view.problems.length > 0) return { refusals: view.problems, said: [] };
  const screen = wasRead(openImport(view), name, parseTable(text));
  const preview = previewOf(screen);
  if (preview === null) return refusal(screen.wrong);
  const said = [preview.counts, ...preview.reading.unread];
  if (preview.whyNot !== '') return { ...refusal(preview.whyNot), said };
  const answer = await press(world, 'sidebarImport', view.quarter, preview.batch);
  return { ...answer, said: [...said, ...answer.said] };
};

const exported = async (world: World): Promise<readonly ExportFile[]> => {
  const view = (await world.call('sidebarExport', '')) as ExportView;
  if (view.exported === null) throw new StepFailure('there is no quarter to export');
  return exportFiles(view.exported);
};

export const importSteps: readonly StepDefinition[] = [
  act('I import the file "TEXT"', (world, { blanks: [name = ''], step }) =>
    world.act(step.text, () =>
      importText(world, name, readFileSync(resolve(__dirname, '../../fixtures', name), 'utf8')),
    ),
  ),
  act('I export the quarter', (world, { step }) =>
    world.act(step.text, async () => ({
      refusals: [],
      said: (await exported(world)).map((file) => file.text()),
    })),
  ),
  act('I import the exported requests', (world, { step }) =>
    world.act(step.text, async () => {
      const file = (await exported(world)).find(({ kind }) => kind === 'requests');
      return importText(world, file?.name ?? '', file?.text() ?? '');
    }),
  ),
  act('I import the rows', (world, { step }) =>
    world.act(step.text, () => importText(world, 'Pasted rows', step.docString ?? '')),
  ),
];
