/** Presses as calls to the server. */
import type { FigureName } from '../../actions/api';
import type { Call } from '../call';
import type { Dispatch } from '../message';

export const ask = (dispatch: Dispatch, call: Call): void => dispatch({ type: 'asked', call });

/** "What is this number?" */
export const askFigure =
  (dispatch: Dispatch, quarter: string) =>
  (figure: FigureName): void =>
    ask(dispatch, { name: 'sidebarFigure', args: [quarter, figure] });
