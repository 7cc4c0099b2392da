/** Our columns, each with the one of the file that fills it. */
import { importFields } from '../../../budget/import/import-field';
import type { ChosenFile, ImportPreview } from './import-screen';
import type { Actions } from '../../view/screen-props';

interface MatchingProps extends Actions {
  readonly file: ChosenFile;
  readonly preview: ImportPreview;
  readonly unit: string;
}

export const ImportMatching = ({ file, preview, unit, dispatch }: MatchingProps) => (
  <section>
    <h2>Which column is which</h2>
    <div class="matching">
      {importFields.map((field) => (
        <div key={field} class={file.matching[field] === '' ? 'none' : undefined}>
          <label for={`column-${field}`}>
            {field}
            {field === 'Estimate' && <span class="hidden"> in {unit}</span>}
          </label>
          <select
            id={`column-${field}`}
            value={file.matching[field]}
            onChange={({ currentTarget }) =>
              dispatch({ type: 'matched column', field, key: currentTarget.value })
            }
          >
            <option value="">{field === 'Request' ? 'Choose…' : 'Leave blank'}</option>
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
