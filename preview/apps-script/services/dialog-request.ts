/** The arguments of a question: `(message)`, `(message, buttons)` or `(title, message, buttons)`. */
import type { Arguments } from '../members/arguments';
import { EnumValue } from '../members/enum-value';
import type { DialogButtons, DialogRequest } from '../pages/ui-port';

export function dialogRequest(args: Arguments): DialogRequest {
  const last = args.at(args.count - 1);
  const buttons = (last instanceof EnumValue ? last.name : 'OK') as DialogButtons;
  const texts = last instanceof EnumValue ? args.count - 1 : args.count;
  if (texts < 1 || texts > 2 || (texts === 2 && !(last instanceof EnumValue))) args.mismatch();
  return texts === 1
    ? { message: args.text(0), buttons }
    : { title: args.text(0), message: args.text(1), buttons };
}
