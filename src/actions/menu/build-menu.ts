/** Extensions → Sales Budget. Works in AuthMode.NONE: without a language it reads nothing and asks nobody (google.md, fact 57). */
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

export const buildMenu = (): void => {
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
