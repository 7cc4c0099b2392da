/** What can happen to the sidebar, and what it can make happen. */
import type { Call, Reply } from './call';
import type { Draft } from './draft';

export type Message =
  /** A button that calls the server. */
  | { readonly type: 'asked'; readonly call: Call }
  | { readonly type: 'answered'; readonly ticket: number; readonly reply: Reply }
  | { readonly type: 'failed'; readonly ticket: number; readonly text: string }
  /** Time passed while a call ran. */
  | { readonly type: 'waited'; readonly ticket: number; readonly patience: 'slow' | 'very slow' | 'over' }
  | { readonly type: 'gave up waiting' }
  | { readonly type: 'retried' }
  | { readonly type: 'went back' }
  /** The person came back from the grid. */
  | { readonly type: 'returned' }
  | { readonly type: 'opened composer' }
  | { readonly type: 'drafted'; readonly part: Partial<Draft> }
  | { readonly type: 'priced' }
  | { readonly type: 'gave reason'; readonly reason: string }
  | { readonly type: 'confirmed change' };

export type Effect =
  | { readonly type: 'call'; readonly ticket: number; readonly call: Call }
  | { readonly type: 'wait'; readonly ms: number; readonly message: Message }
  /** Puts the keyboard where the missing answer is. */
  | { readonly type: 'focus'; readonly field: string }
  /** Puts the keyboard into the spreadsheet. */
  | { readonly type: 'focus grid' };

export type Dispatch = (message: Message) => void;
