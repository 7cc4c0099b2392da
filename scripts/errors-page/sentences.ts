/** What a sentence in the source can read as: its words, with {names} where something is filled in. */
import ts from 'typescript';

/** Names that say more to a programmer than to a reader. */
const readable: Readonly<Record<string, string>> = {
  says: 'what was edited',
  whoMay: 'who may do it',
  whyNot: 'why not',
  whyNotApply: 'why it can’t be applied',
  called: 'row',
  wrong: 'what is wrong',
  twin: 'request',
  item: 'request',
  known: 'quarters',
  shareBp: 'share',
  lendableBp: 'share',
  nextUnit: 'unit',
  stands: 'what stood there',
  shown: 'value',
  corner: 'text',
  firstText: 'text',
};

/** Constants of the function the sentence stands in, by name. */
export type Scope = ReadonlyMap<string, ts.Expression>;

const inWords = (name: string): string =>
  readable[name] ?? name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^id$/, 'ID');

/** `rows.map(nameOf)` is about rows, `units[next.unit].plural` about the unit, `row.reserve` about the reserve. */
const nameOf = (expression: ts.Expression): string => {
  if (ts.isIdentifier(expression)) return inWords(expression.text);
  if (ts.isPropertyAccessExpression(expression)) {
    if (expression.name.text === 'length') return 'number';
    return expression.name.text === 'plural' ? nameOf(expression.expression) : inWords(expression.name.text);
  }
  if (ts.isElementAccessExpression(expression)) return nameOf(expression.argumentExpression);
  if (ts.isParenthesizedExpression(expression)) return nameOf(expression.expression);
  if (!ts.isCallExpression(expression)) return '…';
  const {
    expression: called,
    arguments: [first],
  } = expression;
  if (namesRequests.test(expression.getText())) {
    return called.getText() === 'listInWords' ? 'requests' : 'request';
  }
  if (ts.isPropertyAccessExpression(called)) return nameOf(called.expression);
  return first === undefined ? nameOf(called) : nameOf(first);
};

/** nameOf(row), titled(item), listInWords(rows.map(nameOf)). */
const namesRequests = /\b(nameOf|titled)\b/;

const combine = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

const isCallOf = (expression: ts.Expression, name: string): expression is ts.CallExpression =>
  ts.isCallExpression(expression) && expression.expression.getText() === name;

/** Every way the expression can read. What is there or not stands in [brackets], so that it does not double the others. */
export const sentencesOf = (expression: ts.Expression, scope: Scope): readonly string[] => {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return sentencesOf(expression.expression, scope);
  if (ts.isTemplateExpression(expression)) {
    return expression.templateSpans.reduce<readonly string[]>(
      (heads, span) => combine(combine(heads, sentencesOf(span.expression, scope)), [span.literal.text]),
      [expression.head.text],
    );
  }
  if (ts.isConditionalExpression(expression)) {
    const [yes, no] = [expression.whenTrue, expression.whenFalse].map((each) => sentencesOf(each, scope));
    if (!yes || !no) return [];
    if (yes.join('') === '') return no.map((text) => `[${text}]`);
    return no.join('') === '' ? yes.map((text) => `[${text}]`) : [...new Set([...yes, ...no])];
  }
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.BarBarToken) {
    return [...sentencesOf(expression.left, scope), ...sentencesOf(expression.right, scope)];
  }
  if (isCallOf(expression, 'quote')) return [`'{${nameOf(expression)}}'`];
  const meaning = ts.isIdentifier(expression) ? scope.get(expression.text) : undefined;
  return meaning !== undefined && (ts.isTemplateExpression(meaning) || ts.isConditionalExpression(meaning))
    ? sentencesOf(meaning, scope)
    : [`{${nameOf(expression)}}`];
};
