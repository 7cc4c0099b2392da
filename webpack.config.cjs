/**
 * Builds the server bundle: src/entry.ts → dist/Code.js, one readable script whose handlers are top-level functions.
 * gas-webpack-plugin writes a `function NAME() {}` with its JSDoc for each `global.NAME = …` of the entry, since Google
 * looks for declarations when it parses the file; running the bundle then puts the real functions in their place.
 */
const path = require('node:path');
const GasPlugin = require('gas-webpack-plugin');

const entry = path.join(__dirname, 'src/entry.ts');

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
  target: 'es2019',
  devtool: false,
  // People read this file in Google's editor, and Google reads its comments.
  optimization: { minimize: false, concatenateModules: true, moduleIds: 'named' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.[jt]s$/,
        loader: 'esbuild-loader',
        // Packages too: the bundle as a whole must parse as ES2019 without private or static fields.
        options: {
          target: 'es2019',
          tsconfig: path.join(__dirname, 'src/tsconfig.json'),
          legalComments: 'inline',
        },
      },
    ],
  },
  // Only the entry is searched for `global.NAME = …`; parsing every module again would find nothing more.
  plugins: [new GasPlugin({ include: [entry] })],
  performance: { hints: false },
  stats: 'errors-warnings',
};
