import ts from 'typescript';

import { listOpened } from './frontDoor';
import { locate, parseFiles, type Tree } from './tree';

/** Names of parameters that hold options: several named values, given last. */
const optionNames = new Set(['options', 'forms', 'move']);

/** Public functions that would read their options before seeing whether any were given. */
export function findUndemanded(tree: Tree): string[] {
  const [front] = parseFiles(tree, 'src/index.ts');
  const opened = front === undefined ? new Map<string, string>() : listOpened(front.source);
  return parseFiles(tree, 'src/').flatMap(({ path, source }) =>
    source.statements.filter(ts.isFunctionDeclaration).flatMap((node) => {
      const name = node.name?.text ?? '';
      if (opened.get(name) !== path || node.body === undefined) return [];
      const body = node.body.getText();
      const [, ...rest] = node.parameters.filter(
        (parameter) => parameter.initializer === undefined && parameter.questionToken === undefined,
      );
      return rest.flatMap((parameter) => {
        const isTaken = ts.isObjectBindingPattern(parameter.name) && !saysWhatItIs(parameter);
        const isUnseen =
          ts.isIdentifier(parameter.name) &&
          optionNames.has(parameter.name.text) &&
          !new RegExp(`demandOptions\\(\\s*'${name}',`, 'u').test(body);
        return isTaken || isUnseen
          ? [`${locate(node)}: \`${name}\` needs its options: take them by \`demandOptions('${name}', options, …)\`, not in the signature`]
          : [];
      });
    }),
  );
}

/** A record taken apart, as `{ enterprise }: Pick<Application, …>`, is no options. */
function saysWhatItIs({ type }: ts.ParameterDeclaration): boolean {
  return type !== undefined && type.getText().startsWith('Pick<');
}
