/** What a person does on the import screen. */
import type { Edit } from '../../message';
import { matched, wasRead, type ImportScreen } from './import-state';
import { parseTable } from './parse-table';
import { dialogImport as words } from '../../../words/en/page-dialog-import';

type ImportEdit = Extract<
  Edit,
  {
    type:
      | 'pasted rows'
      | 'took pasted rows'
      | 'read file'
      | 'put file away'
      | 'matched column'
      | 'chose day order';
  }
>;

export const editImport = (screen: ImportScreen, message: ImportEdit): ImportScreen => {
  switch (message.type) {
    case 'pasted rows':
      return { ...screen, pasted: message.text, wrong: '' };
    case 'took pasted rows':
      return wasRead(screen, words.pastedRows, parseTable(message.text));
    case 'read file':
      return wasRead(screen, message.name, message.parsed);
    case 'put file away':
      return { ...screen, file: null, pasted: '', wrong: '' };
    case 'matched column':
      return matched(screen, message.field, message.key);
    case 'chose day order':
      return { ...screen, isDayFirst: message.isDayFirst };
  }
};
