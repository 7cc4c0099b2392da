/** A plugin of esbuild's: from within one file each still looks for other files from where it was written. */
const { readFileSync } = require('node:fs');
const { dirname } = require('node:path');

module.exports = {
  name: 'own-folders',
  setup({ onLoad }) {
    // No package comes in TypeScript.
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }));
  },
};
