/** The sidebar's state machine. */
import { answered } from './answered';
import { edit } from './edit';
import { machine } from './machine';

export const update = machine({ answered, edit });
