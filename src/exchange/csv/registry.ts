import type { CsvTable } from './csvTable';
import { activities } from './tables/activities';
import { advisors } from './tables/advisors';
import { aids } from './tables/aids';
import { applications } from './tables/applications';
import { availabilities } from './tables/availabilities';
import { cases } from './tables/cases';
import { enterprises } from './tables/enterprises';
import { needs } from './tables/needs';
import { observations } from './tables/observations';
import { offers } from './tables/offers';
import { partners } from './tables/partners';

/** Every table that a file may hold, in the order in which an edition is filled. */
export const csvTables = [
  partners,
  advisors,
  availabilities,
  offers,
  enterprises,
  needs,
  aids,
  applications,
  cases,
  observations,
  activities,
] as const satisfies readonly CsvTable[];

/** The name of a table. */
export type CsvTableId = (typeof csvTables)[number]['id'];

/** What a row of a table becomes. */
export type CsvRow<Id extends CsvTableId> =
  Extract<(typeof csvTables)[number], { readonly id: Id }> extends CsvTable<Id, infer Row> ? Row : never;
