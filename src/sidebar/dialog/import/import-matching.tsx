/** Our columns, each with the one of the file that fills it. */
import { importFields } from '../../../budget/import/import-field';
import type { ChosenFile } from './import-state';
import type { ImportPreview } from './import-preview';
import type { Actions } from '../../view/screen-props';
import { dialogImport as words } from '../../../words/en/page-dialog-import';
import { fill } from '../../../words/fill';

interface MatchingProps extends Actions {
  readonly file: ChosenFile;
  readonly preview: ImportPreview;
  readonly unit: string;
}

export const ImportMatching = ({ file, preview, unit, dispatch }: MatchingProps) => (
  <section>
    <h2>{words.columns}</h2>
    <div class="matching">
      {importFields.map((field) => (
        <div key={field} class={file.matching[field] === '' ? 'none' : undefined}>
          <label for={`column-${field}`}>
            {words.fields[field]}
            {field === 'Estimate' && <span class="hidden"> {fill(words.inUnit, { unit })}</span>}
          </label>
          <select
            id={`column-${field}`}
            value={file.matching[field]}
            onChange={({ currentTarget }) =>
              dispatch({ type: 'matched column', field, key: currentTarget.value })
            }
          >
            <option value="">{field === 'Request' ? words.choose : words.leaveBlank}</option>
            {preview.columns.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  </section>
);
