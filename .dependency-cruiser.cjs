/**
 * Who may import whom. Dependencies point one way:
 * sidebar → (types of) actions → sheets, budget, example; functions, example → sheets, budget; sheets → budget;
 * entry → actions, functions, sheets; budget → nothing. Everyone takes what they say from words, which know nobody.
 * The preview runs the built bundle, so it imports nothing from src, and src knows nothing of it.
 */

/**
 * A room of src may import itself and what is named here; anything else is an error, packages and Node included. What the
 * server's rooms import is loaded anew by every execution on Google: docs/performance.md.
 */
const rooms = {
  words: [],
  budget: ['^src/words/', '(^|/)node_modules/@noble/hashes/'],
  sheets: ['^src/(budget|words)/'],
  example: ['^src/(sheets|budget|words)/'],
  // A bare =BUDGET_REMAINING() has no values passed in, so it reads the workbook.
  functions: ['^src/(sheets|budget|words)/'],
  actions: ['^src/(sheets|budget|example|words)/'],
  // A question of the force-rank session follows its answer at once; a round trip to Google for each would take a minute.
  sidebar: [
    '^src/actions/',
    '^src/words/',
    '^src/budget/ranking/(rank-session|what-moved)\\.ts$',
    // A file is read where it was chosen: matching another column must not wait for Google.
    '^src/budget/(import|export)/',
    '(^|/)node_modules/papaparse/',
    '(^|/)node_modules/preact/',
    // Titles are compared where they are read: Code.js stays without the library.
    '(^|/)node_modules/minisearch/',
  ],
};

const mayImport = ([room, others]) => ({
  name: `${room}-imports-only`,
  comment: `src/${room} may import ${['itself', ...others].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { pathNot: [`^src/${room}/`, '(^|/)node_modules/@types/google-apps-script/', ...others] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(mayImport),
    {
      name: 'sidebar-takes-only-types',
      comment:
        'The server runs at Google: the sidebar reaches it through google.script.run, never by import.',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: { path: '^src/actions/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'entry-imports-only',
      comment: 'The entry names handlers and holds no logic.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { pathNot: ['^src/(actions|functions|sheets|words)/'] },
    },
    {
      name: 'preview-is-apart',
      comment:
        'The preview runs dist/Code.js as Google would; an import from src would hide what the bundle lacks.',
      severity: 'error',
      from: { path: '^preview/' },
      to: { path: '^(src|test|scripts)/' },
    },
    {
      name: 'only-the-engine-knows-univer',
      severity: 'error',
      from: { path: '^(src|preview|scripts)/', pathNot: '^preview/engine/' },
      to: { path: '(^|/)node_modules/@univerjs/' },
    },
    {
      name: 'packages-are-declared',
      comment: 'A package that came with another one may leave with it: name it in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-broken-imports',
      comment: 'realm-source is made while the preview worker is built.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^realm-source$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts', '.css'],
    },
  },
};
