import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import type { Enterprise } from '../../model/enterprise';
import type { ReqShapeId } from './registry';

const common: readonly DiagnosticPath[] = [
  ['legalForm'],
  ['place', 'address'],
  ['place', 'municipality'],
  ['place', 'mrc'],
  ['place', 'region'],
  ['place', 'postalCode'],
];

/** Fields of an enterprise that a shape may tell. */
const told: Readonly<Record<ReqShapeId, readonly DiagnosticPath[]>> = {
  register: [...common, ['foundedOn'], ['employees'], ['activity', 'scian']],
  extract: [...common, ['activity', 'scian']],
  directory: [['neq'], ...common, ['website']],
};

/** Fields that a file of a shape may tell, or seems to, and that an enterprise read from it lacks. */
export function listUnknown(enterprise: Omit<Enterprise, 'id'>, shape: ReqShapeId): DiagnosticPath[] {
  return told[shape].filter((path) => {
    let at: unknown = enterprise;
    for (const key of path) at = typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined;
    return at === undefined;
  });
}
