/** Reads what the sidebar says when Google gives no answer. */
import { join } from 'node:path';
import ts from 'typescript';
import { pageFailures } from '../../src/words/en/page-failures';
import { parse, tagOf, type ReadProblem } from './read-problems';

const path = join(__dirname, '../../src/sidebar/failure-causes.ts');

const textOf = (fields: ts.ObjectLiteralExpression, wanted: string): string => {
  const field = fields.properties.find(({ name }) => name?.getText() === wanted);
  return field && ts.isPropertyAssignment(field) && ts.isStringLiteralLike(field.initializer)
    ? field.initializer.text
    : '';
};

const wordsOf = (code: string): { readonly happened: string; readonly advice: string } =>
  (pageFailures.whyNoAnswer as Readonly<Record<string, { happened: string; advice: string }>>)[code] ?? {
    happened: '',
    advice: '',
  };

/** In the order in which they are tried. */
export const readFailures = (): readonly ReadProblem[] =>
  parse(path)
    .statements.filter(ts.isVariableStatement)
    .flatMap((statement) =>
      statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        initializer && ts.isObjectLiteralExpression(initializer)
          ? [
              {
                made: name.getText(),
                code: textOf(initializer, 'code'),
                sentences: [wordsOf(textOf(initializer, 'code')).happened],
                isNotice: false,
                cause: tagOf(statement, 'cause'),
                remedy: wordsOf(textOf(initializer, 'code')).advice,
              },
            ]
          : [],
      ),
    );
