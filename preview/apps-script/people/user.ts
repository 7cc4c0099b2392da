/** A person as scripts see them: by e-mail, blank where Google does not tell. */
import type { WithExtras } from '../execution/execution';

export class User implements WithExtras {
  constructor(readonly email: string) {}

  /** Events show these two without a call. */
  remoteExtras(): Record<string, unknown> {
    return { email: this.email, nickname: this.email.split('@')[0] ?? '' };
  }
}
