/** Translates a package that ships only ES modules to CommonJS for jest, with the esbuild that builds the product. */
const { createHash } = require('node:crypto');
const { pathToFileURL } = require('node:url');
const { buildSync, transformSync, version } = require('esbuild');

/**
 * Between CommonJS files every call goes through a getter. A seal takes a thousand such calls, and the property tests a
 * million seals: as one file, hashing takes a fifth of the time. It keeps nothing that a second copy could miss.
 */
const isBundled = (path) => /[\\/]@noble[\\/]hashes[\\/]/.test(path);

const options = (path) => ({
  format: 'cjs',
  target: 'node20',
  // `import.meta` has no meaning in CommonJS; the file's own address is the only part that packages ask for.
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(path).href) },
  logLevel: 'silent',
});

const bundled = (path) =>
  buildSync({ ...options(path), entryPoints: [path], bundle: true, platform: 'node', write: false })
    .outputFiles[0].text;

module.exports = {
  process: (source, path) => ({
    code: isBundled(path)
      ? bundled(path)
      : transformSync(source, { ...options(path), sourcefile: path }).code,
  }),
  getCacheKey: (source, path) =>
    createHash('sha256')
      .update(`${version}\0${isBundled(path)}\0${path}\0${source}`)
      .digest('hex'),
};
