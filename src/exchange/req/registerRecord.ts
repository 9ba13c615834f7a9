import * as z from 'zod';

import { enterpriseSchema } from '../../model/enterprise';
import type { Frozen } from '../../model/frozen';

const text = z.string().max(10_000);

/** What a register or a directory says of an enterprise that an enterprise of the model has no place for, as it is written. */
export const registerRecordSchema = z.strictObject({
  /** Line of the file where the row starts, from 1. */
  line: z.int().min(1),
  /** Code of the legal form, as `APE`. */
  legalForm: z.exactOptional(text),
  /** What the register’s own list of codes calls it, where it was given. */
  legalFormLabel: z.exactOptional(text),
  /** Code of the status of registration, as `IM`. */
  status: z.exactOptional(text),
  /** What the register’s own list of codes calls it, where it was given. */
  statusLabel: z.exactOptional(text),
  /** Day of that status, as it is written. */
  statusOn: z.exactOptional(text),
  /** Code of the range that the number of employees in Québec is in: an order of magnitude, no number. */
  employees: z.exactOptional(text),
  /** What the register’s own list of codes calls it, where it was given. */
  employeesLabel: z.exactOptional(text),
  /** Day of registration, as it is written: an enterprise may be older. */
  registeredOn: z.exactOptional(text),
  /** Code of the activity in the register’s own classification (CAE), which is not that of SCIAN. */
  activityCode: z.exactOptional(text),
  /** The activity in words. */
  activity: z.exactOptional(text),
  /** Lines of the address, as they are written. */
  addressLines: z.exactOptional(z.array(text)),
  /** Territory that a directory files it under. */
  territory: z.exactOptional(text),
  /** As it is written. */
  latitude: z.exactOptional(text),
  /** As it is written. */
  longitude: z.exactOptional(text),
  /** Its other names in the file of names, with their codes of status and of type. */
  otherNames: z.exactOptional(z.array(z.strictObject({ name: text, status: z.exactOptional(text), type: z.exactOptional(text) }))),
});

/** What a register or a directory says beside the enterprise, as it is written. */
export interface RegisterRecord extends Frozen<z.infer<typeof registerRecordSchema>> {}

/** A row as it is read: the enterprise, and what the model has no place for. */
export const reqRowSchema = z.strictObject({ ...enterpriseSchema.shape, register: registerRecordSchema });

/** A row as it is read. */
export interface ReqTableRow extends Frozen<z.infer<typeof reqRowSchema>> {}
