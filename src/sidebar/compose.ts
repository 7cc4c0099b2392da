/** The composer's moves: filling in a change, gathering several for one Apply, and asking for the price. */
import type { Model, ComposeScreen } from './model';
import { quarterOf } from './model';
import { changeOf, isBlank, missingIn, nextDraft, redraft, together, type Draft } from './draft';
import { startCall } from './start-call';
import { lacking, quiet, still, type Step } from './step';

export const fillIn = (model: Model, screen: ComposeScreen, part: Partial<Draft>): Step =>
  still(
    model.home?.state === 'quarter'
      ? { ...model, missing: null, screen: { ...screen, draft: redraft(model.home, screen.draft, part) } }
      : model,
  );

/** The whole change joins the basket; the composer is empty again, and the keyboard is on what is gathered. */
export const putInBasket = (model: Model, screen: ComposeScreen): Step => {
  const { draft, basket } = screen;
  const missing = missingIn(draft);
  if (missing !== null) return lacking(model, missing);
  const gathered = [...basket, changeOf(draft, quarterOf(model))];
  return [
    { ...quiet(model), screen: { ...screen, draft: nextDraft(draft), basket: gathered } },
    [{ type: 'focus', field: 'basket' }],
  ];
};

export const takeOutOfBasket = (model: Model, screen: ComposeScreen, index: number): Step => {
  const basket = screen.basket.filter((_, at) => at !== index);
  return [
    { ...quiet(model), screen: { ...screen, basket } },
    [{ type: 'focus', field: basket.length > 0 ? 'basket' : 'heading' }],
  ];
};

/** With something in the basket, a composer that is still blank adds nothing to it. */
export const askPrice = (model: Model, { draft, basket }: ComposeScreen): Step => {
  const quarter = quarterOf(model);
  const missing = basket.length > 0 && isBlank(draft) ? null : missingIn(draft);
  if (missing !== null) return lacking(model, missing);
  const changes = isBlank(draft) ? basket : [...basket, changeOf(draft, quarter)];
  return startCall(model, { name: 'sidebarPreviewChange', args: [together(changes, quarter)] });
};
