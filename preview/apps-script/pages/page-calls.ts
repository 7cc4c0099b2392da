/** google.script.run: which functions a page may call, how many at once, and what survives the way there and back. */
import { plainArguments, plainResult } from './plain-value';
import { ShuffledAnswers } from './shuffled-answers';
import type { Switches } from '../switches';
import { TenAtOnce } from './ten-at-once';

/** Google's words for a browser that is signed in to several accounts. */
const ACCOUNT_MIX_UP =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** A call that Google answers with a failure before any script runs. */
class PageRefusal extends Error {}

export class PageCalls {
  private readonly places = new TenAtOnce();
  private shuffled: ShuffledAnswers | undefined;

  constructor(
    private readonly functions: readonly string[],
    private readonly switches: Switches,
    private readonly run: (name: string, args: unknown[]) => Promise<unknown>,
  ) {}

  /** @throws IllegalValue, PageRefusal, or what the script threw. */
  async call(name: string, args: readonly unknown[]): Promise<unknown> {
    const sent = plainArguments(args);
    const places = (): Promise<unknown> => this.places.run(() => this.answer(name, sent));
    const shuffled = this.shuffling();
    return shuffled ? shuffled.run(places) : places();
  }

  private async answer(name: string, args: unknown[]): Promise<unknown> {
    if (this.switches.accountMixUp) throw new PageRefusal(ACCOUNT_MIX_UP);
    if (name.endsWith('_') || !this.functions.includes(name)) {
      throw new PageRefusal(`Script function not found: ${name}`);
    }
    return plainResult(await this.run(name, args));
  }

  private shuffling(): ShuffledAnswers | undefined {
    const { shuffleAnswers: seed } = this.switches;
    if (seed === null) return undefined;
    if (this.shuffled?.seed !== seed) this.shuffled = new ShuffledAnswers(seed);
    return this.shuffled;
  }
}

/** The message of the failure handler's error: the script's own error with its class, its other properties lost. */
export function failureMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof PageRefusal ? error.message : `${error.name}: ${error.message}`;
}
