/**
 * Builds the server bundle: src/entry.ts → dist/Code.js, one script whose handlers are top-level functions.
 * gas-webpack-plugin writes a `function NAME() {}` with its JSDoc for each `global.NAME = …` of the entry, since Google
 * looks for declarations when it parses the file; running the bundle then puts the real functions in their place.
 */
const path = require('node:path');
const { EsbuildPlugin } = require('esbuild-loader');
const GasPlugin = require('gas-webpack-plugin');
const { RuntimeGlobals } = require('webpack');
const lighterBundle = require('./scripts/lighter-bundle.cjs');

const entry = path.join(__dirname, 'src/entry.ts');

/** Apps Script's parser: neither `#private` nor static fields. */
const target = 'es2019';

/** @type {import('webpack').Configuration} */
module.exports = {
  mode: 'production',
  context: __dirname,
  entry,
  output: {
    path: path.join(__dirname, 'dist'),
    filename: 'Code.js',
    // Apps Script is no browser and no Node: there is nothing to load a second file with.
    chunkFormat: false,
    publicPath: '',
  },
  target,
  devtool: false,
  optimization: { concatenateModules: true, moduleIds: 'named', minimizer: [new EsbuildPlugin(lighter())] },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'esbuild-loader',
        options: { target, tsconfig: path.join(__dirname, 'src/tsconfig.json'), legalComments: 'inline' },
      },
      { test: /src[\\/]words[\\/]en[\\/].*\.ts$/, loader: path.join(__dirname, 'scripts/words-loader.cjs') },
      {
        test: /@noble[\\/]hashes[\\/]sha2\.js$/,
        loader: path.join(__dirname, 'scripts/package-loader.cjs'),
        options: { target, names: ['sha256'] },
      },
    ],
  },
  // Only the entry is searched for `global.NAME = …`; parsing every module again would find nothing more.
  plugins: [new GasPlugin({ include: [entry] }), { apply: lighterBundle }, { apply: plainGlobal }],
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** Every execution on Google reads and parses the whole file before it does anything: docs/performance.md. */
function lighter() {
  return {
    target,
    minifyWhitespace: true,
    minifySyntax: true,
    // The names stay, for the stack traces in Google's log, and so do the comments that Google reads.
    minifyIdentifiers: false,
    legalComments: 'inline',
    // A place in a stack trace is worth something only if its line is not the whole file.
    lineLimit: 160,
    // V8 looks up a set such as \p{L} while it skims; as `new RegExp` inside a function it does so when that is called.
    supported: { 'regexp-unicode-property-escapes': false },
  };
}

/** webpack's own way to the global object runs a text as code where there is no `globalThis`; V8 has it. */
function plainGlobal(compiler) {
  compiler.hooks.compilation.tap('plainGlobal', ({ hooks }) =>
    hooks.runtimeModule.tap('plainGlobal', (module) => {
      if (module.name === 'global') module.generate = () => `${RuntimeGlobals.global} = globalThis;`;
    }),
  );
}
