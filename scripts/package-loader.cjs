/**
 * A webpack loader that takes from a package only what `names` says and that needs: webpack leaves the removal of unused
 * code to a minifier that knows webpack's output, and ours (esbuild) looks for it among modules only.
 */
const esbuild = require('esbuild');

module.exports = function () {
  const done = this.async();
  const { names, target } = this.getOptions();
  const contents = `export { ${names.join(', ')} } from ${JSON.stringify(this.resourcePath)};`;
  esbuild
    .build({
      stdin: { contents, resolveDir: this.context },
      bundle: true,
      write: false,
      format: 'esm',
      target,
      legalComments: 'inline',
      logLevel: 'silent',
    })
    .then(({ outputFiles: [bundled] }) => done(null, bundled.text), done);
};
