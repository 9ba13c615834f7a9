import type { Enterprise } from '../model/enterprise';
import { buildNameHider } from './buildNameHider';

/**
 * What the hidden enterprises of a document are called: the alias that each was given, else « Entreprise A » by its place among them. Where
 * those that are hidden are those that may not be named, the letters are the ones that reports print.
 */
export function nameEnterprises(document: object, isHidden: (id: string) => boolean): (id: string) => string | undefined {
  const enterprises = 'enterprises' in document && Array.isArray(document.enterprises) ? (document.enterprises as readonly unknown[]) : [];
  const known = enterprises.flatMap((each) => (isEnterprise(each) ? [each] : []));
  const { nameHidden } = buildNameHider({
    enterprises: known.map(({ id, name }) => ({ id, name, anonymous: isHidden(id) })),
  });
  return (id) => nameHidden(id, 'fr');
}

function isEnterprise(value: unknown): value is Pick<Enterprise, 'id' | 'name'> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}
