/** Builds the browser preview: preview/page → build/preview/page/{index.html,page.js,page.css}. */
import { copyFile, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { plainFields } from './plain-fields.cjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = `${root}build/preview/page`;
const target = ['es2022', 'chrome110', 'firefox115', 'safari16.4'];

/** `import text from './x.ts?inline'` gives the file, bundled and minified, as text: for scripts that run in a frame. */
const inlineScripts = {
  name: 'inline-scripts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?inline$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\?inline$/, '')),
      namespace: 'inline-script',
    }));
    onLoad({ filter: /.*/, namespace: 'inline-script' }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        charset: 'ascii',
        target,
      });
      return { contents: outputFiles[0].text, loader: 'text', watchFiles: [path] };
    });
  },
};

/** Writes the page's three files and answers with esbuild's metafile, from which the sizes can be read. */
export async function buildPreviewPage({ minify = true } = {}) {
  await mkdir(outdir, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { page: 'preview/page/main.tsx' },
    outdir,
    bundle: true,
    minify,
    format: 'esm',
    // Univer loads its hyphenation patterns (5 MB) on demand; splitting keeps them out of page.js.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    target,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Univer's locale files and React's development build are the two things that would double the size.
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [inlineScripts, plainFields],
  });
  await copyFile(`${root}preview/page/index.html`, `${outdir}/index.html`);
  // What add-on pages link to on Google's servers, as preview/page/frame/known-assets.ts names it.
  await mkdir(`${outdir}/cdn`, { recursive: true });
  await copyFile(`${root}preview/page/cdn/add-ons.css`, `${outdir}/cdn/add-ons.css`);
  await copyFile(`${root}node_modules/jquery/dist/jquery.min.js`, `${outdir}/cdn/jquery.js`);
  return metafile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPreviewPage();
