/** The messages between the page and an add-on's page in its sandboxed frame. Plain values only. */

export type FromFrame =
  | { kind: 'call'; id: number; name: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'focus-editor' }
  | { kind: 'open-link'; url: string }
  | { kind: 'size'; width?: number; height?: number };

export type ToFrame =
  | { kind: 'result'; id: number; value: unknown }
  | { kind: 'failure'; id: number; name: string; message: string };

/** What the shim is told through its own script tag's data-config. */
export interface FrameConfig {
  functions: readonly string[];
  origin: string;
}

export const isFromFrame = (data: unknown): data is FromFrame =>
  typeof data === 'object' && data !== null && 'kind' in data && typeof data.kind === 'string';
