/** The shell around the grid: title, menus, preview controls, sidebar and everything that floats. */
import type { RefObject } from 'preact';
import type { Person } from '../config';
import { PrintView } from '../print/print-view';
import { useKeyForPrint } from '../print/use-key-for-print';
import type { Served } from '../served';
import type { ShellState } from '../shell-state';
import type { ShellUi } from '../shell-ui';
import { type Store, useStore } from '../store';
import { Tour } from '../tour/tour';
import { ErrorBar, RunningBar } from './butter-bar';
import { DeveloperDrawer } from './developer-drawer';
import type { FrameHost } from './html-frame';
import { MenuBar } from './menu-bar';
import { PageDialog } from './page-dialog';
import { PreviewControls } from './preview-controls';
import { QuestionDialog } from './question-dialog';
import { Sidebar } from './sidebar';
import { DocumentTitle, SheetIcon } from './title-row';
import { Toasts } from './toasts';
import { topMenus } from './top-menus';

export interface AppActions {
  startOver: () => void;
  changePerson: (person: Person) => void;
  changeDay: (day: string) => void;
  callFunction: (name: string, args: unknown[]) => Promise<unknown>;
  focusGrid: () => void;
  /** Opens the print view of the tab in front. */
  print: () => void;
  /** An add-on's page wants a tab of its own for this address. */
  openLink: (url: string) => void;
}

interface Props {
  served: Served;
  shell: Store<ShellState>;
  ui: ShellUi;
  actions: AppActions;
  grid: RefObject<HTMLDivElement | null>;
}

export function App({ served, shell, ui, actions, grid }: Props) {
  const state = useStore(shell);
  const [question] = state.questions;
  const host: FrameHost = {
    functions: state.functions,
    // Other people's scripts may need it; ours must live without.
    mayEval: !served.isAddOn,
    call: actions.callFunction,
    focusGrid: actions.focusGrid,
    openLink: actions.openLink,
  };
  const menus = topMenus({
    menu: state.menu,
    canEdit: state.person.canEdit,
    isAddOn: served.isAddOn,
    name: served.name,
    startOver: actions.startOver,
    print: actions.print,
  });
  useKeyForPrint(actions.print);
  return (
    <div class="shell">
      <header class="top">
        <SheetIcon />
        <div class="names">
          <DocumentTitle title={served.documentTitle} status={state.saveStatus} />
          <MenuBar menus={menus} />
        </div>
        {!state.person.canEdit && <span class="view-only">View only</span>}
        <PreviewControls
          person={state.person}
          day={state.day}
          disabled={!state.ready}
          onPerson={actions.changePerson}
          onDay={actions.changeDay}
          isDrawerOpen={state.isDrawerOpen}
          onDrawer={() => shell.update({ isDrawerOpen: !state.isDrawerOpen })}
        />
      </header>
      <div class={state.sidebar ? 'stage with-sidebar' : 'stage'}>
        <main ref={grid} class="grid" aria-label="Spreadsheet" />
        {state.sidebar && <Sidebar page={state.sidebar} host={host} onClose={ui.closeSidebar} />}
      </div>
      {state.isDrawerOpen && state.developer && (
        <DeveloperDrawer
          developer={state.developer}
          executions={state.executions}
          onClear={() => shell.update({ executions: [] })}
          onClose={() => shell.update({ isDrawerOpen: false })}
        />
      )}
      {state.error !== null && <ErrorBar message={state.error} onDismiss={ui.dismissError} />}
      {state.error === null && state.running > 0 && !state.runningDismissed && (
        <RunningBar onDismiss={ui.dismissRunning} />
      )}
      <Toasts toasts={state.toasts} onDismiss={ui.dismissToast} />
      {served.hasTour && <Tour shell={shell} />}
      {state.dialog && (
        <PageDialog key={state.dialog.id} page={state.dialog} host={host} onClose={ui.closeDialog} />
      )}
      {question && <QuestionDialog key={question.id} question={question} />}
      {state.print && (
        <PrintView
          {...state.print}
          onOptions={(options) => shell.update(({ print }) => ({ print: print && { ...print, options } }))}
          onClose={() => {
            shell.update({ print: null });
            actions.focusGrid();
          }}
        />
      )}
      {!state.ready && <p class="loading">Opening the spreadsheet…</p>}
    </div>
  );
}
