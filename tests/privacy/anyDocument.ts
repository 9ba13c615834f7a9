import fc from 'fast-check';
import type * as z from 'zod';

import { documents, type DocumentKindId } from '../../src/model/documents/registry';

/** Ids that tell who someone is, alone or within others. */
const tellingIds = ['sabord', 'coop-nord', 'julie-cote', 'marc-roy'] as const;

/** Names of people and organisations. */
export const tellingNames = ['Le Sabord', 'Coop Nord', 'Julie Côté', 'Marc Roy', 'Atelier du Fil'] as const;

/** Words of each name that tell it alone, in a text. */
export const tellingParts: Readonly<Record<(typeof tellingNames)[number], RegExp>> = {
  'Le Sabord': /sabord/iu,
  'Coop Nord': /coop nord|Nord/u,
  'Julie Côté': /julie|Mme Côté/iu,
  'Marc Roy': /\bmarc\b|M\. Roy/iu,
  'Atelier du Fil': /atelier (?:du )?fil/iu,
};

/** Addresses that find someone outside. */
const tellingAddresses = ['julie.cote@exemple.org', '819 555-0142', 'https://sabord.exemple.org', '1142 rue Royale'] as const;

/** What zod keeps of a schema: enough to make values of it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
}
const define = (schema: z.ZodType): Definition => schema._zod.def;
interface Check {
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly check?: string;
}
interface Bag {
  readonly patterns: readonly RegExp[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What the checks of a schema ask: patterns, the least and the most. */
function readChecks(schema: z.ZodType): Bag {
  const definition = schema._zod.def as unknown as Check & { readonly checks?: readonly { readonly _zod: { readonly def: Check } }[] };
  const checks = [definition, ...(definition.checks ?? []).map((each) => each._zod.def)];
  const least = checks.flatMap((each) => each.minimum ?? (each.check === 'greater_than' ? (each.value ?? []) : []));
  const most = checks.flatMap((each) => each.maximum ?? (each.check === 'less_than' ? (each.value ?? []) : []));
  return {
    patterns: checks.flatMap(({ pattern }) => pattern ?? []),
    ...(least.length > 0 && { minimum: Math.max(...least) }),
    ...(most.length > 0 && { maximum: Math.min(...most) }),
  };
}

const id = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...tellingIds) },
  { weight: 1, arbitrary: fc.constantFrom('c1-sabord-2', 'atelier', 'pole', 'e1') },
);
const sentence = fc.oneof(
  fc.constantFrom('Bilan de mi-parcours', 'Une remarque'),
  fc.constantFrom('Visite du Sabord', 'Accompagnement avec Mme Côté', 'Coaching with Julie', 'MARC', 'Vu avec M. Roy', 'L’atelier Fil'),
  fc.constantFrom('Visite de la coop', 'Atelier 1', 'Mettre de côté', 'Au fil des jours'),
  fc.constantFrom(...tellingNames).map((name) => `Vu avec ${name.toUpperCase()}, jeudi`),
  fc.constantFrom(...tellingAddresses).map((address) => `Écrire à ${address}.`),
);

/** Any text that a schema of text accepts, told apart by its pattern or its longest form. */
function anyText({ patterns, maximum }: Bag): fc.Arbitrary<string> {
  const samples = [
    '2026-03-02',
    '13:30',
    '2026-03-02T13:30:00Z',
    '1.2.0',
    '1142345675',
    '123456782',
    '711111',
    'enterprise.legalForm',
    'duration.basis',
    `sha256:${'a'.repeat(64)}`,
  ];
  if (patterns.length > 0) {
    if (patterns.every((pattern) => pattern.test('sabord') && pattern.test('c1-sabord-2'))) return id;
    const known = samples.filter((sample) => patterns.every((pattern) => new RegExp(pattern.source, 'u').test(sample)));
    if (known.length > 0) return fc.constantFrom(...known);
    throw new Error(`no sample for ${patterns.join(' ')}`);
  }
  if (maximum === 300) return fc.constantFrom(...tellingNames);
  if (maximum === 64) return fc.constant('America/Toronto');
  if (maximum === 12) return fc.constant('G9A 5J1');
  if (maximum === 10_000) return sentence;
  return fc.constantFrom(...tellingAddresses).map((address) => address.slice(0, maximum ?? 100));
}

/** Any value of a schema of the model, small, with names and ids that come back again and again. */
function anyOf(schema: z.ZodType, depth = 0): fc.Arbitrary<unknown> {
  const definition = define(schema);
  const bag = readChecks(schema);
  switch (definition.type) {
    case 'object': {
      const entries = Object.entries(definition.shape ?? {});
      const model = Object.fromEntries(
        entries
          .filter(([, each]) => define(each).innerType === undefined || define(define(each).innerType as z.ZodType).type !== 'never')
          .map(([key, each]) => [key, anyOf(each, depth + 1)]),
      );
      const requiredKeys = entries.filter(([, each]) => each._zod.optin !== 'optional').map(([key]) => key);
      return fc.record(model, { requiredKeys });
    }
    case 'optional':
      return anyOf(definition.innerType as z.ZodType, depth);
    case 'array':
      return fc.array(anyOf(definition.element as z.ZodType, depth + 1), {
        minLength: bag.minimum ?? 0,
        maxLength: Math.max(bag.minimum ?? 0, depth > 4 ? 1 : 2),
      });
    case 'record':
      return fc.dictionary(id, anyOf(definition.valueType as z.ZodType, depth + 1), { maxKeys: 3 });
    case 'union': {
      const [first, ...others] = definition.options ?? [];
      if (first === undefined) throw new Error('a union of nothing');
      // Rules hold rules: their first form alone, a test.
      if (define(first).shape?.['node'] !== undefined) return anyOf(first, depth + 1);
      return fc.oneof(...[first, ...others].filter((option) => define(option).type !== 'pipe').map((option) => anyOf(option, depth + 1)));
    }
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}));
    case 'string':
      return anyText(bag);
    case 'int':
    case 'number':
      return fc.integer({
        min: Math.max(bag.minimum ?? -1000, -1000),
        max: Math.min(bag.maximum ?? 1000, Math.max(1000, bag.minimum ?? 0)),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'lazy':
    case 'unknown':
    case 'any':
      return fc.constantFrom({ remark: 'Julie Côté' }, 3, 'sabord', ['note']);
    default:
      throw new Error(`no value for ${definition.type}`);
  }
}

/** Any document of a kind that its door accepts. */
export function anyDocumentOf(kind: DocumentKindId): fc.Arbitrary<never> {
  const found = documents.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(kind);
  return anyOf(found.schema).filter((json) => found.read(json).success) as fc.Arbitrary<never>;
}

/** Every kind of document. */
export const kinds = documents.map(({ kind }) => kind);
