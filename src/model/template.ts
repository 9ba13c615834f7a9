import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { hourKind } from '../vocabulary/hourKind';
import { buildCodeSchema } from './buildCodeSchema';
import { activitySchema, basisSchema } from './activity';
import { listSchema } from './listSchema';
import { commonFields, idSchema, localeSchema, localizedTextSchema, minutesSchema, nameSchema, versionSchema } from './primitives';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** A figure that an adopting pôle may set, within limits. */
export const settingSchema = z.strictObject({
  /** Unique among the settings of the template; a `quantity` names it. */
  id: idSchema,
  /** What the adopting pôle sets, as « Heures d’accompagnement par entreprise ». */
  title: localizedTextSchema,
  /** Whole minutes when the pôle sets nothing. */
  defaultMinutes: minutesSchema,
  /** Fewest minutes that the pôle may set. Absent: no minimum. */
  minimumMinutes: z.exactOptional(minutesSchema),
  /** Most minutes that the pôle may set. Absent: no maximum. */
  maximumMinutes: z.exactOptional(minutesSchema),
  ...commonFields,
});

/** A figure that an adopting pôle may set, within limits. */
export interface Setting extends Frozen<z.infer<typeof settingSchema>> {}

/** What the parcours promises for one kind of hours, as its source says it. */
export const totalSchema = z.strictObject({
  /** Code of vocabulary `hourKind`, as `content` or `coaching`. */
  hourKind: buildCodeSchema(hourKind),
  /** Scheduled time, before any multiplication by groups or enterprises. */
  minutes: minutesSchema,
  /** What those minutes are counted for; the pilot's source does not say, and it is marked assumed. */
  basis: basisSchema,
  /** Where the promise is read. Absent: not said. */
  source: commonFields.source,
  /** True when no source gives the figure, or says what it is counted for. */
  assumed: commonFields.assumed,
  /** How the figure was read, where there is doubt. Absent: nothing to add. */
  note: commonFields.note,
});

/** What the parcours promises for one kind of hours. */
export interface Total extends Frozen<z.infer<typeof totalSchema>> {}

/** A stage of a parcours. */
export const phaseSchema = z.strictObject({
  /** Unique among the phases of the template; activities name it. */
  id: idSchema,
  /** As participants read it, as « Idéation ». */
  title: localizedTextSchema,
  /** Display order among the phases, from 0; ties go by id. */
  rank: z.int().min(0).max(1_000_000),
  ...commonFields,
});

/** A stage of a parcours. */
export interface Phase extends Frozen<z.infer<typeof phaseSchema>> {}

/** A parcours (« parcours », pathway) that several editions may follow and other pôles adapt. Ids are never reused. */
export const templateSchema = z.strictObject({
  /** Kind and version of the document, for whoever opens it later. */
  schema: z.literal('trajet/template/1.0'),
  /** Stable from one version to the next; cohorts, programs and adaptations pin it. */
  id: idSchema,
  /** Goes up with every change: a cohort keeps the version it began with. */
  version: versionSchema,
  /** What the parcours is called. */
  title: localizedTextSchema,
  /** What it brings to an enterprise, in a few sentences. Absent: the title says enough. */
  summary: z.exactOptional(localizedTextSchema),
  /** Languages that every text is promised in; without it a missing language is an info. */
  languages: z.exactOptional(listSchema(localeSchema, 2, 1)),
  /** Who wrote it: people or organisations. Absent: not said. */
  authors: z.exactOptional(listSchema(nameSchema, 50)),
  /** Under what terms others may use it, as `CC-BY-4.0`. Absent: not said. */
  licence: z.exactOptional(z.string().max(100)),
  /** The template it was made from. */
  derivedFrom: z.exactOptional(
    z.strictObject({
      /** Id of that template. */
      id: idSchema,
      /** Version of that template. */
      version: versionSchema,
    }),
  ),
  /** Figures that an adopting pôle may set. Absent: none. */
  settings: z.exactOptional(listSchema(settingSchema, 500)),
  /** Hours promised, one line for each kind; checks compare them with the activities. */
  totals: listSchema(totalSchema, 50),
  /** Stages of the parcours, one or more. */
  phases: listSchema(phaseSchema, 100, 1),
  /** What participants do, in any order: phase, `after` and rank order them. */
  activities: listSchema(activitySchema, 10_000, 1),
  /** Indicators collected, and when. */
  indicators: z.exactOptional(
    listSchema(
      z.strictObject({
        /** Id of an indicator of the catalogue or of the edition. */
        indicator: idSchema,
        /** When it is observed: before the parcours, during, after, or several of these. */
        when: listSchema(z.enum(['before', 'during', 'after']), 3, 1),
      }),
      200,
    ),
  ),
  /** Ids of removed parts: never given to another. */
  removedIds: z.exactOptional(listSchema(idSchema, 10_000)),
  ...commonFields,
});

/** A parcours that several editions may follow and other pôles adapt. */
export interface Template extends Frozen<z.infer<typeof templateSchema>> {}

/** Reads a template. Never throws. Faults of meaning (a cycle, hours that do not add up) are `validateTemplate`'s to find. */
export function safeParseTemplate(json: unknown): ReadResult<Template> {
  return readDocument<Template>(json, { schema: templateSchema, id: 'trajet/template/1.0' });
}

/**
 * Reads a template.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseTemplate(json: unknown): Template {
  return demandSuccess('parseTemplate', safeParseTemplate(json));
}
