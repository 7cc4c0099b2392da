/**
 * A webpack loader for a topic of src/words/en: its table becomes one text of JSON, which src/words/topic-in-text.ts parses
 * when its first word is wanted. V8 passes over a text far sooner than over a table in code, and most executions say little.
 */
const { runInNewContext } = require('node:vm');
const { parse } = require('acorn');

module.exports = function (code) {
  const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'module' });
  const topics = body.flatMap(
    ({ declaration }) => declaration?.declarations.map(({ init }) => init.arguments[1]) ?? [],
  );
  if (topics.length !== 1) throw new Error('A file of words holds one topic and nothing else.');
  const [{ start, end }] = topics;
  const words = runInNewContext(`(${code.slice(start, end)})`);
  const head = code.slice(0, start).replace('{ topic }', '{ topicInText as topic }');
  return (
    head.replace('../topic', '../topic-in-text') + JSON.stringify(JSON.stringify(words)) + code.slice(end)
  );
};
