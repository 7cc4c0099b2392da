/**
 * Before the first file of a run: what runs outside jest's sandbox, as one file. Univer comes in two thousand of them, most of which
 * need translating: loading them took each process that runs tests four seconds in a fresh clone. Made anew in every run, it is never old.
 */
const { mkdirSync, readdirSync, renameSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { devDependencies } = require('../package.json');
const ownFolders = require('../scripts/own-folders.cjs');
const { plainFields } = require('../scripts/plain-fields.cjs');

const root = join(__dirname, '..');
const bundle = join(root, 'build/outside.cjs');

/** Any file that a test may import from there. */
const sources = ['preview', 'test/crash', 'test/features'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /(?<!\.d|\.test)\.ts$/.test(name))
    .map((name) => join(root, folder, name)),
);

/** A package asked for with `require` would be another copy, in CommonJS, than the one that the preview imports. */
const asImported = {
  name: 'as-imported',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^as-imported:/ }, ({ path }) => ({
      path: path.replace('as-imported:', ''),
      namespace: 'as-imported',
    }));
    onLoad({ filter: /.*/, namespace: 'as-imported' }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path)};`,
      resolveDir: root,
    }));
  },
};

/** Of these only the page's presets bring what draws. */
const univer = Object.keys(devDependencies).filter((name) => name.startsWith('@univerjs/'));
const isDrawn = (name) => name.includes('/preset-') && !name.endsWith('-node-core');

/** What only a page and a script's own thread import. */
const neverRun = ['realm-source', '*?inline', '*.css', ...univer.filter(isDrawn)];

/** Tests import these themselves, too. */
const packages = univer.filter((name) => !isDrawn(name));

/** Each is run when a test first asks for it. */
const entry = (name, place) => `${JSON.stringify(name)}: () => require(${JSON.stringify(place)}),`;

const makeBundle = async () => {
  const entries = [
    ...sources.map((path) => entry(path, path)),
    ...packages.map((name) => entry(name, `as-imported:${name}`)),
  ];
  const { outputFiles } = await require('esbuild').build({
    stdin: { contents: `module.exports = {\n${entries.join('\n')}\n};`, resolveDir: root },
    plugins: [asImported, ownFolders, plainFields],
    outfile: bundle,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    external: neverRun,
    logLevel: 'error',
  });
  mkdirSync(dirname(bundle), { recursive: true });
  // Put in its place whole: another run of jest may be reading it.
  for (const { path, contents } of outputFiles) {
    const own = `${path}.${process.pid}`;
    writeFileSync(own, contents);
    renameSync(own, path);
  }
};

let made;
/** Projects that run together share it. */
module.exports = () => (made ??= makeBundle());
module.exports.bundle = bundle;
