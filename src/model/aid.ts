import * as z from 'zod';

import { aidForm } from '../vocabulary/aidForm';
import { aidLevel } from '../vocabulary/aidLevel';
import { aidStatus } from '../vocabulary/aidStatus';
import { nameChoices } from './nameChoices';
import { centsSchema, commonFields, dateSchema, idSchema, nameSchema } from './primitives';
import { buildHistorySchema } from './status/statusChange';
import type { Frozen } from './frozen';

/** Where an aid stands: requested, confirmed, paid, or refused. */
export const aidStatusSchema = z.enum(['requested', 'confirmed', 'paid', 'refused'], { error: nameChoices(aidStatus) });

/** Where an aid stands. */
export type AidStatus = Frozen<z.infer<typeof aidStatusSchema>>;

/** Money that an enterprise receives or asks for (« aide »), by level of government and form: stacking rules weigh them. */
export const aidSchema = z.strictObject({
  /** Unique among the aids of the edition. */
  id: idSchema,
  /** Id of the enterprise that receives it. */
  enterprise: idSchema,
  /** Id of the agreement that it is paid from. Absent: from elsewhere. */
  agreement: z.exactOptional(idSchema),
  /** The measure's own name, as « Fonds régions et ruralité ». */
  title: nameSchema,
  /** Who gives it: a government, a municipality, a body that public funds support, or a private source. */
  level: z.enum(['federal', 'provincial', 'municipal', 'publicly-funded', 'private'], { error: nameChoices(aidLevel) }),
  /** How it is given: stacking policies may weigh a loan less than a grant. */
  form: z.enum(['grant', 'loan', 'loan-guarantee', 'tax-credit', 'gift', 'in-kind', 'own-contribution'], { error: nameChoices(aidForm) }),
  /** Money, or the value of what is given, in cents. */
  amountCents: centsSchema,
  /** Where it stands: requested, confirmed, paid, or refused. */
  status: aidStatusSchema,
  /** Every status taken since, in order of date. Absent: only the present one is known. */
  history: z.exactOptional(buildHistorySchema(aidStatusSchema)),
  /** Day that it was confirmed or refused. Absent: not decided, or not known. */
  decidedOn: z.exactOptional(dateSchema),
  ...commonFields,
});

/** Money that an enterprise receives or asks for. */
export interface Aid extends Frozen<z.infer<typeof aidSchema>> {}
