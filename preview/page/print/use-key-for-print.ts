/** Ctrl+P, or ⌘P, opens the print view, as in Sheets; the browser would print the page around the grid. */
import { useEffect } from 'preact/hooks';

export function useKeyForPrint(print: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      print();
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, []);
}
