/** Copies what a field holds. A frame of Google's may not reach the clipboard by itself; then the text is selected. */

/** `done` is told whether it is on the clipboard. */
export function copyField(field: string, done: (isDone: boolean) => void): void {
  const input = document.getElementById(field);
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return;
  const { value } = input;
  const bySelection = (): boolean => {
    input.focus();
    input.select();
    // Deprecated, and the one way left where a frame may not use the clipboard.
    // oxlint-disable-next-line typescript/no-deprecated -- see above
    return document.execCommand('copy');
  };
  // Frames without the permission refuse, and old ones have no clipboard at all.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard === undefined) {
    done(bySelection());
    return;
  }
  clipboard.writeText(value).then(
    () => done(true),
    () => done(bySelection()),
  );
}
