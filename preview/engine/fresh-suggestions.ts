/**
 * Enter and Tab take a suggested function only while it completes what is written. Univer looks for suggestions a third of a second
 * after the last key and shows them until it has looked again: whoever stopped at "=S" and went on to "=SUM(1;2)" got SLN.
 */
import { IEditorService, IShortcutService } from '@univerjs/preset-sheets-core';
import type { UniverWorkbook } from './univer';

const SUGGESTION_KEYS = 'sheet.formula-embedding-editor.search_function.';

/** What of each suggested name has been written, which the list shows in another colour. */
const WRITTEN_PART = '[data-u-comp="sheets-formula-editor"] li span > span';

export function keepSuggestionsFresh(book: UniverWorkbook, page: Document): void {
  const editors = book.service<IEditorService>(IEditorService);
  const areFresh = (): boolean => {
    const suggestedFor = page.querySelector(WRITTEN_PART)?.textContent;
    return suggestedFor?.toUpperCase() === nameBeforeCaret(editors).toUpperCase();
  };
  const shortcuts = book.service<IShortcutService>(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) =>
    register(shortcut.id.startsWith(SUGGESTION_KEYS) ? { ...shortcut, preconditions: areFresh } : shortcut);
}

function nameBeforeCaret(editors: IEditorService): string {
  const editor = editors.getFocusEditor();
  const caret = editor?.getSelectionRanges()[0]?.startOffset ?? 0;
  const text = editor?.getDocumentData().body?.dataStream ?? '';
  return /[\p{L}\d._]*$/u.exec(text.slice(0, caret))?.[0] ?? '';
}
