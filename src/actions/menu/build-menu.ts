/** Extensions → Sales Budget, in the spreadsheet's language. */
import { noteLocale } from '../../sheets/spoken-words';
import { speakFrom } from '../../words/topic';
import { menu as words } from '../../words/en/menu';

type Item = keyof typeof words.items;

/** Items of one part of the menu; a list of its own is a menu within the menu, under the word that it begins with. */
type Part = readonly (Item | readonly ['change' | 'byHand', ...(readonly Item[])[]])[];

const changes: readonly (readonly Item[])[] = [
  ['menuDrop', 'menuSwap', 'menuAdd', 'menuPause', 'menuGrow', 'menuCut', 'menuReinstate'],
  ['menuShip', 'menuReEstimate', 'menuPull'],
  ['menuGrant', 'menuTake', 'menuLend'],
];

const parts: readonly Part[] = [
  ['openSidebar'],
  [
    'menuCommitQuarter',
    ['change', ...changes],
    'menuUndo',
    ['byHand', ['menuApplyPending', 'menuRevertPending']],
    'menuCloseQuarter',
    'menuBuildWeekly',
    'menuWeekly',
    'menuHealth',
  ],
  [
    'menuNewRequest',
    'menuFindDuplicates',
    'menuHeard',
    'menuRankTwo',
    'menuPlan',
    'menuTidyRanks',
    'menuSortByRank',
    'menuImport',
    'menuExport',
    'menuCheck',
  ],
  ['setUpSpreadsheet', 'menuCopy', 'loadExampleQuarter', 'removeExample'],
];

/**
 * Before the add-on is enabled in a file (AuthMode.NONE, docs/google-facts.md) nothing may be read, so the menu is in English.
 * Every later opening sees whether the file has another locale by now; a menu in English is better than none where Google fails.
 */
export const buildMenu = (event?: GoogleAppsScript.Events.SheetsOnOpen): void => {
  const inEnglish = (): void => speakFrom(() => ({}));
  if (String(event?.authMode) === 'NONE') inEnglish();
  else {
    try {
      noteLocale();
    } catch {
      inEnglish();
    }
  }
  const ui = SpreadsheetApp.getUi();
  fill(ui, ui.createAddonMenu(), parts).addToUi();
};

const fill = (ui: GoogleAppsScript.Base.Ui, menu: GoogleAppsScript.Base.Menu, under: readonly Part[]) => {
  under.forEach((part, index) => {
    if (index > 0) menu.addSeparator();
    for (const item of part) {
      if (typeof item === 'string') menu.addItem(words.items[item], item);
      else {
        const [name, ...inside] = item;
        menu.addSubMenu(fill(ui, ui.createMenu(words[name]), inside));
      }
    }
  });
  return menu;
};
