/** A commit's message in its parts, as conventionalcommits.org has it: `feat(sidebar)!: what somebody gets from it`. */
export interface Message {
  readonly type: string;
  /** `sidebar` in `fix(sidebar): …`. */
  readonly scope?: string;
  /** Whoever uses the product has to do something because of it. */
  readonly isBreaking: boolean;
  /** What stands behind the colon. */
  readonly summary: string;
}

const header = /^(?<type>[a-z]+)(?:\((?<scope>[a-z-]+)\))?(?<mark>!)?: (?<summary>\S.*)$/;

/** undefined for a first line of another shape. */
export function readMessage(message: string): Message | undefined {
  const [first = ''] = message.split('\n', 1);
  const { type, scope, mark, summary } = header.exec(first)?.groups ?? {};
  if (type === undefined || summary === undefined) return undefined;
  const isBreaking = mark === '!' || /^BREAKING CHANGE: /m.test(message);
  return { type, ...(scope !== undefined && { scope }), isBreaking, summary };
}
