/** Export: the quarter as files to download, or as text to copy where the browser saves none. */
import type { QuarterHomeView } from '../../../actions/api';
import { exportFiles } from './export-files';
import type { ExportScreen as AtExport } from '../../model';
import { Button } from '../../view/button';
import { Page } from '../../view/page';
import { Problems } from '../../view/problems';
import type { ScreenProps } from '../../view/screen-props';

interface ExportProps extends ScreenProps {
  readonly screen: AtExport;
  readonly home: QuarterHomeView;
}

export function ExportScreen({ screen: { view, shown }, home, model, dispatch }: ExportProps) {
  const files = view.exported === null ? [] : exportFiles(view.exported, view.warehouse);
  const open = files.find(({ kind }) => kind === shown);
  return (
    <Page model={model} dispatch={dispatch} hasBack title={`Export ${home.quarter.name}`}>
      <Problems
        title="Blank in the files, or not as the rules have it"
        problems={view.problems}
        kind="warn"
        dispatch={dispatch}
      />
      <ul class="items files">
        {files.map((file) => (
          <li key={file.kind}>
            <span class="text">
              <span class="name">{file.title}</span>
              <span class="note">{file.says}</span>
            </span>
            <Button kind="link" onPress={() => dispatch({ type: 'showed text', kind: file.kind })}>
              Text<span class="hidden"> of {file.title}</span>
            </Button>
            <Button kind="small" onPress={() => dispatch({ type: 'downloaded', file })}>
              Download<span class="hidden"> {file.title}</span>
            </Button>
          </li>
        ))}
      </ul>
      {open && (
        <div class="field" key={open.kind}>
          <label for="export-text">
            {open.name}: copy it with Ctrl+C or {'\u2318'}C
          </label>
          <textarea
            id="export-text"
            rows={12}
            readOnly
            spellcheck={false}
            value={open.text()}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </div>
      )}
      <p class="soft">
        As the ledger has it: changes made by hand that still wait are not in it. The CSV of requests can be
        imported again.
      </p>
    </Page>
  );
}
