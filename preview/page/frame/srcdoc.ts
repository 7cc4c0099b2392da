/** The text of a frame: the add-on's page with its content policy and the google.script shim before everything else. */
import { splitAtContent } from '../../apps-script/pages/served-page';
import { contentPolicy } from './content-policy';
import { withKnownAssets } from './known-assets';
import type { FrameConfig } from './protocol';
import shim from './google-script.ts?inline';

const escapeAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

interface Surroundings {
  /** The address of the folder with the files that the preview has of Google's own servers. */
  readonly assets: string;
  readonly mayEval: boolean;
}

export function srcdoc(html: string, config: FrameConfig, { assets, mayEval }: Surroundings): string {
  const { opening, rest } = splitAtContent(html);
  const doctype = /<!doctype/i.test(opening) ? '' : '<!doctype html>';
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(assets, mayEval)}">`;
  const attribute = escapeAttribute(JSON.stringify(config));
  const script = `<script data-config="${attribute}">${shim.replaceAll('</script', '<\\/script')}</script>`;
  return doctype + opening + policy + script + withKnownAssets(rest, assets);
}
