/** Puts a module that was loaded outside jest's sandbox in the place of a file; see outside-environment.cjs. */
module.exports = {
  process: (_source, path) => ({ code: `module.exports = requireOutside(${JSON.stringify(path)});` }),
  getCacheKey: (_source, path) => `outside ${path}`,
};
