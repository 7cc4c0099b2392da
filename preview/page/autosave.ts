/** Saves soon after the last change, one save at a time. */
import type { SaveStatus } from './shell-state';

/** Long enough to gather a burst of script writes, short enough that a quick reload keeps the last edit. */
const QUIET_MS = 400;

export interface Autosave {
  changed: () => void;
  /** Saves at once if anything is unsaved. */
  flush: () => Promise<void>;
  /** Saves nothing more; resolves when a save that was under way is done. */
  stop: () => Promise<void>;
}

export function createAutosave(save: () => Promise<void>, onStatus: (status: SaveStatus) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = Promise.resolve();
  let isStopped = false;

  const saveNow = async (): Promise<void> => {
    try {
      await save();
      onStatus(timer === undefined ? 'saved' : 'saving');
    } catch (error) {
      console.error('The document was not saved.', error);
      onStatus('failed');
    }
  };

  const flush = (): Promise<void> => {
    if (timer === undefined) return saving;
    clearTimeout(timer);
    timer = undefined;
    saving = saving.then(saveNow);
    return saving;
  };

  return {
    changed: () => {
      if (isStopped) return;
      if (timer === undefined) onStatus('saving');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), QUIET_MS);
    },
    flush,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      timer = undefined;
      return saving;
    },
  };
}
