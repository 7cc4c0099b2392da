/** What a person can do on either page. */
import type { Edit } from './message';
import type { Model } from './model';
import { lookAgain } from './stay-fresh';
import { still, type Step } from './step';
import { pageFrame as words } from '../words/en/page-frame';

export const common = (model: Model, message: Edit): Step => {
  switch (message.type) {
    case 'returned':
      return lookAgain(model);
    case 'pressed copy':
      return [model, [{ type: 'copy', field: 'reply' }]];
    case 'copied':
      return still({
        ...model,
        said: message.isDone ? words.isCopied : words.selected,
      });
    default:
      return still(model);
  }
};
