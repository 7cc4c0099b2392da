/** What can happen to the sidebar, and what it can make happen. */
import type { ImportField } from '../budget/import/import-field';
import type { Answer } from '../budget/ranking/rank-session';
import type { Call, Reply } from './call';
import type { Draft } from './draft';
import type { ExportFile, FileKind } from './dialog/export/export-files';
import type { ParsedTable } from './dialog/import/parse-table';
import type { IntakeFields } from './intake-screens';
import type { Asking, ChatForm } from './model';

/** What a person does to the screen; while a call runs nothing of it counts. */
export type Edit =
  | { readonly type: 'went back' }
  /** From the grid, where anything may have happened. */
  | { readonly type: 'returned' }
  | { readonly type: 'opened composer' }
  | { readonly type: 'drafted'; readonly part: Partial<Draft> }
  /** Another change goes into the same Apply. */
  | { readonly type: 'put in basket' }
  | { readonly type: 'took out of basket'; readonly index: number }
  | { readonly type: 'priced' }
  /** Home asks whether it is really meant. */
  | { readonly type: 'opened question'; readonly asking: Asking }
  | { readonly type: 'wrote'; readonly field: 'reason' | 'asked by' | 'name'; readonly text: string }
  /** Of the force-rank session. */
  | { readonly type: 'chose count'; readonly text: string }
  | { readonly type: 'began session' }
  | { readonly type: 'preferred'; readonly answer: Answer }
  | { readonly type: 'took answer back' }
  /** Of the weekly meeting. */
  | { readonly type: 'chose chat form'; readonly form: ChatForm }
  | { readonly type: 'chose meeting'; readonly end: 'from' | 'to'; readonly day: string }
  /** Of an import. */
  | { readonly type: 'chose file'; readonly file: File }
  | { readonly type: 'pasted rows'; readonly text: string }
  | { readonly type: 'took pasted rows'; readonly text: string }
  | { readonly type: 'read file'; readonly name: string; readonly parsed: ParsedTable }
  | { readonly type: 'put file away' }
  | { readonly type: 'matched column'; readonly field: ImportField; readonly key: string }
  | { readonly type: 'chose day order'; readonly isDayFirst: boolean }
  /** Of an export. */
  | { readonly type: 'downloaded'; readonly file: ExportFile }
  | { readonly type: 'showed text'; readonly kind: FileKind | null }
  /** Of intake, duplicates and who was heard. */
  | { readonly type: 'filled in'; readonly part: Partial<IntakeFields> }
  | { readonly type: 'logged' }
  | { readonly type: 'pressed copy' }
  | { readonly type: 'copied'; readonly isDone: boolean }
  | { readonly type: 'chose to keep'; readonly pair: string; readonly id: string }
  /** '' is nothing after all. */
  | { readonly type: 'asked to decline'; readonly id: string }
  | { readonly type: 'declined' }
  /** The screen's or the question's confirmation. */
  | { readonly type: 'confirmed' };

export type Message =
  /** A button that calls the server. */
  | { readonly type: 'asked'; readonly call: Call }
  | { readonly type: 'answered'; readonly ticket: number; readonly reply: Reply }
  | { readonly type: 'failed'; readonly ticket: number; readonly text: string }
  /** Time passed while a call ran. */
  | { readonly type: 'waited'; readonly ticket: number; readonly patience: 'slow' | 'very slow' | 'over' }
  | { readonly type: 'gave up waiting' }
  | { readonly type: 'retried' }
  /** The version stamp may have moved. */
  | { readonly type: 'time to look' }
  | Edit;

export type Effect =
  | { readonly type: 'call'; readonly ticket: number; readonly call: Call }
  | { readonly type: 'wait'; readonly ms: number; readonly message: Message }
  /** Puts the keyboard where the missing answer is. */
  | { readonly type: 'focus'; readonly field: string }
  /** Reads a file of the person's own; it leaves the page only as requests. */
  | { readonly type: 'read file'; readonly file: File }
  /** Saves a file where the browser saves downloads. */
  | { readonly type: 'download'; readonly file: ExportFile }
  /** Copies the text of a field, or selects it where the browser does not let us. */
  | { readonly type: 'copy'; readonly field: string }
  /** Puts the keyboard into the spreadsheet. */
  | { readonly type: 'focus grid' };

export type Dispatch = (message: Message) => void;
