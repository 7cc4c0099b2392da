/** Fetches the built add-on from the server: its code, its pages and its manifest. */
import type { ScriptProject } from '../script-project';

const fetchText = async (path: string): Promise<string> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing: run "npm run build" first.`);
  return response.text();
};

export async function loadBundle(): Promise<ScriptProject> {
  const names = JSON.parse(await fetchText('bundle/files.json')) as string[];
  const pages = names.filter((name) => name.endsWith('.html'));
  const [code, manifest, ...texts] = await Promise.all(
    ['Code.js', 'appsscript.json', ...pages].map((name) => fetchText(`bundle/${name}`)),
  );
  const html = pages.map((name, index) => [name.replace(/\.html$/, ''), texts[index] ?? '']);
  return {
    files: [{ name: 'Code.js', code: code ?? '' }],
    html: Object.fromEntries(html) as ScriptProject['html'],
    manifest: JSON.parse(manifest ?? '{}') as ScriptProject['manifest'],
  };
}
