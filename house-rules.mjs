/** The house's own rules for oxlint, in the shape of an ESLint plugin. */

/** A suppression is a debt, so it names its reason: `oxlint-disable-next-line rule -- why`. */
const suppressionSaysWhy = {
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!/^\s*(eslint|oxlint)-disable/.test(comment.value) || /\s--\s+\S/.test(comment.value)) continue;
        context.report({
          node: comment,
          message: 'Say why: oxlint-disable-next-line the-rule -- the reason',
        });
      }
    },
  }),
};

const isDate = ({ type, name }) => type === 'Identifier' && name === 'Date';

/** The rules of the budget get time, chance and the workbook passed in, so that the same ledger gives the same answer. */
const noClockOrChance = {
  create: (context) => {
    const noClock = (node) => context.report({ node, message: 'budget/ has no clock: pass today in.' });
    return {
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) noClock(node);
      },
      CallExpression(node) {
        if (isDate(node.callee)) noClock(node);
      },
      MemberExpression(node) {
        if (isDate(node.object) && node.property.name === 'now') noClock(node);
        if (node.object.name === 'Math' && node.property.name === 'random') {
          context.report({ node, message: 'budget/ leaves nothing to chance.' });
        }
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: { 'suppression-says-why': suppressionSaysWhy, 'no-clock-or-chance': noClockOrChance },
};
