/** A button's press as a call to the server. */
import type { Call } from '../call';
import type { Dispatch } from '../message';

export const ask = (dispatch: Dispatch, call: Call): void => dispatch({ type: 'asked', call });
