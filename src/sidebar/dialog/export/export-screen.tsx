/** Export: the quarter as files to download, or as text to copy where the browser saves none. */
import type { QuarterHomeView } from '../../../actions/api';
import { exportFiles } from './export-files';
import type { ExportScreen as AtExport } from '../../model';
import { Button } from '../../view/button';
import { Page } from '../../view/page';
import { Problems } from '../../view/problems';
import type { ScreenProps } from '../../view/screen-props';
import { dialogExport as words } from '../../../words/en/page-dialog-export';
import { fill } from '../../../words/fill';

interface ExportProps extends ScreenProps {
  readonly screen: AtExport;
  readonly home: QuarterHomeView;
}

export function ExportScreen({ screen: { view, shown }, home, model, dispatch }: ExportProps) {
  const files = view.exported === null ? [] : exportFiles(view.exported, view.warehouse);
  const open = files.find(({ kind }) => kind === shown);
  return (
    <Page model={model} dispatch={dispatch} hasBack title={fill(words.title, { quarter: home.quarter.name })}>
      <Problems title={words.notByTheRules} problems={view.problems} kind="warn" dispatch={dispatch} />
      <ul class="items files">
        {files.map((file) => (
          <li key={file.kind}>
            <span class="text">
              <span class="name">{file.title}</span>
              <span class="note">{file.says}</span>
            </span>
            <Button kind="link" onPress={() => dispatch({ type: 'showed text', kind: file.kind })}>
              {words.text}
              <span class="hidden"> {fill(words.ofFile, { file: file.title })}</span>
            </Button>
            <Button kind="small" onPress={() => dispatch({ type: 'downloaded', file })}>
              {words.download}
              <span class="hidden"> {file.title}</span>
            </Button>
          </li>
        ))}
      </ul>
      {open && (
        <div class="field" key={open.kind}>
          <label for="export-text">{fill(words.copyIt, { file: open.name })}</label>
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
      <p class="soft">{words.about}</p>
    </Page>
  );
}
