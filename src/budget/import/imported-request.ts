/** One request as an import brings it, read and not yet written. */
import type { PlainDate } from '../plain-date';

export interface ImportedRequest {
  /** To the letter. */
  readonly title: string;
  /** Several separated by commas. */
  readonly customer: string;
  readonly dealValue: number | null;
  readonly closeDate: PlainDate | null;
  readonly askedBy: string;
  readonly asks: number | null;
  /** One of ours or ''. */
  readonly motive: string;
  /** In the quarter's unit. */
  readonly estimate: number | null;
  readonly notes: string;
  readonly deal: string;
  /** The key or number it has where it comes from; '' when the file has none. */
  readonly source: string;
}
