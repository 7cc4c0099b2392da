/** A change as the sidebar asks for it, and its price as it is shown before the confirm. */
import type { ProblemView } from './parts';

/** Amounts are texts as typed; the server reads them in the quarter's unit. */
export type ChangeRequest = { readonly quarter: string } & (
  | { readonly kind: 'drop' | 'pause'; readonly out: string }
  | { readonly kind: 'swap'; readonly out: string; readonly in: string }
  | { readonly kind: 'add' | 'reinstate'; readonly in: string }
  | { readonly kind: 'grow'; readonly out: string; readonly by: string }
  | { readonly kind: 'cut'; readonly out: string; readonly by: string; readonly shippable: boolean }
  | { readonly kind: 'ship'; readonly out: string; readonly actual: string }
  | { readonly kind: 're-estimate'; readonly out: string; readonly to: string }
  /** Cause: 'Product', 'Company' or 'No fault'. */
  | { readonly kind: 'pull'; readonly out: string; readonly cause: string }
  | { readonly kind: 'grant' | 'take' | 'lend'; readonly amount: string }
  /** Several in one Apply: one event. */
  | { readonly kind: 'together'; readonly changes: readonly ChangeRequest[] }
);

export interface OfferView {
  /** 'Drop SSO free of charge', 'Also drop Bulk import (not started, no charge), which leaves 4'. */
  readonly label: string;
  readonly change: ChangeRequest;
}

/** Who confirms, where Google does not say, and who asked for it, where it is somebody else. */
export interface Signature {
  readonly saidToBe?: string;
  readonly askedBy?: string;
}

export interface ChangePreview {
  /** 'Drop HubSpot'. */
  readonly title: string;
  /** '1st change', or 'free'. */
  readonly chip: string;
  /** 'HubSpot is 40 % built. Dropping it now costs 11 of its 20 points and gives 9 back.' */
  readonly sentence: string;
  /** Label and amount, in order; the last is what is left after. */
  readonly rows: readonly { readonly label: string; readonly amount: string }[];
  /** The same price as numbers in the unit; `remaining` is what is left after. In Shadow mode as it would be charged. */
  readonly figures: {
    readonly sunk: number;
    readonly disruption: number;
    readonly back: number;
    readonly remaining: number;
  };
  /** 'Cheaper ways to free 9', each with why it is cheaper; `change` prices it instead. */
  readonly cheaper: readonly {
    readonly title: string;
    readonly note: string;
    readonly cost: string;
    readonly change: ChangeRequest;
  }[];
  /** Ways to make it fit, each priced by a press. */
  readonly offers: readonly OfferView[];
  /** Shadow mode, the waste gate, a free exit: what else to know, a sentence each. */
  readonly notes: readonly string[];
  /** Why this person can't confirm it, though the price may be looked at; '' when they can. */
  readonly whyNot: string;
  /** Sales' and the approver's changes need a reason; product's name themselves. */
  readonly needsReason: boolean;
  /** 'Is this really what you want?' or ''. */
  readonly question: string;
  /** 'Drop, costs 11'. */
  readonly confirmLabel: string;
  readonly isCostly: boolean;
  /** Non-empty means it can't be confirmed; offers are in their sentences. */
  readonly problems: readonly ProblemView[];
  /** How the price is worked out, a line each. */
  readonly workings: readonly string[];
}
