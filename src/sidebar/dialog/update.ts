/** The dialog's state machine. */
import { machine } from '../machine';
import { answered } from './answered';
import { edit } from './edit';
import { kept } from './session';

export const update = machine({ answered, edit, late: kept });
