/** Puts a module that was loaded outside jest's sandbox in the place of a file; see outside-environment.cjs. */

/** A package of Univer's goes by its name, whichever of its files jest has found. */
const nameOf = (path) =>
  /[/\\]node_modules[/\\](@univerjs)[/\\]([^/\\]+)/.exec(path)?.slice(1).join('/') ?? path;

module.exports = {
  process: (_source, path) => ({ code: `module.exports = requireOutside(${JSON.stringify(nameOf(path))});` }),
  getCacheKey: (_source, path) => `outside ${nameOf(path)}`,
};
