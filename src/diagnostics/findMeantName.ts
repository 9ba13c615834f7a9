import type * as z from 'zod';

import { foldText } from '../base/compareText';
import { findNearestName } from '../base/nearestName';
import type { DiagnosticPath } from './diagnostic';
import { findHolder } from './knownKeys';
import { misplacedNames, usualNames } from './usualNames';

/** Where a name was found, and the names known there. */
export interface NamePlace {
  readonly schema: z.core.$ZodType;
  readonly json: unknown;
  readonly path: DiagnosticPath;
  readonly known: readonly string[];
}

const longestName = 60;

/**
 * What someone meant by a name that is not known at a place: a name in French (`mission`: `socialPurpose`), one that belongs elsewhere
 * (`region`: `place.region`, `salle` of a session: `edition:schedule.placements`), else the known name most like it; `undefined` when there is none.
 */
export function findMeantName(typed: string, { schema, json, path, known }: NamePlace): string | undefined {
  if (typed === '$schema') return undefined;
  const word = simplify(typed.slice(0, longestName));
  const elsewhere = misplacedNames.find(({ names, beside }) => names.includes(word) && beside.every((key) => known.includes(key)));
  const meant = elsewhere?.place ?? usualNames.get(word)?.find((key) => known.includes(key.split('.')[0] ?? ''));
  return meant ?? findHolder(schema, path, json, typed) ?? findNearestName(typed, known);
}

/** A name without accents, case, spaces, marks nor what is in brackets: « Personnes employées », `personnes_employees` and `personnesEmployees` are one. */
export function simplify(name: string): string {
  return foldText(name)
    .replace(/\([^()]*\)/gu, '')
    .replace(/[^a-z0-9]+/gu, '');
}
