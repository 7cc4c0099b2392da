/** Translates a package that ships only ES modules to CommonJS for jest, with the esbuild that builds the product. */
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

module.exports = {
  process: (source, path) => ({
    code: transformSync(source, {
      sourcefile: path,
      format: 'cjs',
      target: 'node20',
      // `import.meta` has no meaning in CommonJS; the file's own address is the only part that packages ask for.
      define: { 'import.meta.url': JSON.stringify(`file://${path}`) },
      logLevel: 'silent',
    }).code,
  }),
  getCacheKey: (source, path) => createHash('sha256').update(`${version}\0${path}\0${source}`).digest('hex'),
};
