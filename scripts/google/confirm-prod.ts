/** What is pushed to prod is what people work with: somebody says yes to it, each time. */
import { isYes, type Ask } from './ask';
import type { Options } from './options';
import { Refusal } from './refusal';
import { addressOf, type Target } from './target';

export async function confirmProd({ target: name, yes }: Options, target: Target, ask: Ask): Promise<void> {
  if (name !== 'prod' || yes) return;
  const answer = await ask(
    `  This replaces the add-on that people use, at ${addressOf(target)}. Go on? [y/N]`,
  );
  if (!isYes(answer)) throw new Refusal('Nothing was pushed.');
}
