/** Presses as calls to the server. */
import type { FigureName } from '../../actions/api';
import type { Call, CallArguments, CallName } from '../call';
import type { Dispatch } from '../message';

export const ask = <K extends CallName>(dispatch: Dispatch, name: K, ...args: CallArguments[K]): void =>
  // One name and its own arguments: TypeScript does not follow that into the union of all calls.
  dispatch({ type: 'asked', call: { name, args } as unknown as Call });

/** "What is this number?" */
export const askFigure =
  (dispatch: Dispatch, quarter: string) =>
  (figure: FigureName): void =>
    ask(dispatch, 'sidebarFigure', quarter, figure);
