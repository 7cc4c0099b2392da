/** The text of a frame: the add-on's page with the google.script shim before everything else. */
import type { FrameConfig } from './protocol';
import shim from './google-script.ts?inline';

const escapeAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const OPENING = /^\s*(?:<!doctype[^>]*>)?(?:\s*<!--[\s\S]*?-->)*\s*(?:<html[^>]*>)?\s*(?:<head[^>]*>)?/i;

export function srcdoc(html: string, config: FrameConfig): string {
  const opening = OPENING.exec(html)?.[0] ?? '';
  const attribute = escapeAttribute(JSON.stringify(config));
  const doctype = /<!doctype/i.test(opening) ? '' : '<!doctype html>';
  const script = `<script data-config="${attribute}">${shim.replaceAll('</script', '<\\/script')}</script>`;
  return `${doctype}${opening}${script}${html.slice(opening.length)}`;
}
