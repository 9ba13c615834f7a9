import type { Migration } from './migration';
import { programRuleSets } from './programRuleSets';

/** Every step from one version of a document to the next, by kind, then from the earliest version. */
export const migrations = [programRuleSets] as const satisfies readonly Migration[];
