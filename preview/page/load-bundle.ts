/** Fetches the built add-on from the server: its code, its pages and its manifest. */
import type { Bundle } from '../local-sheets';

const fetchText = async (path: string): Promise<string> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing: run "npm run build" first.`);
  return response.text();
};

export async function loadBundle(): Promise<Bundle> {
  const names = JSON.parse(await fetchText('bundle/files.json')) as string[];
  const pages = names.filter((name) => name.endsWith('.html'));
  const [code, manifest, ...texts] = await Promise.all(
    ['Code.js', 'appsscript.json', ...pages].map((name) => fetchText(`bundle/${name}`)),
  );
  const html = pages.map((name, index) => [name.replace(/\.html$/, ''), texts[index] ?? '']);
  return {
    code: code ?? '',
    html: Object.fromEntries(html) as Bundle['html'],
    manifest: JSON.parse(manifest ?? '{}') as Bundle['manifest'],
  };
}
