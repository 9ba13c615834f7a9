import type { Availability } from '../../model/availability';
import { defineFields, organisational, personal, sensitive, type Field } from './field';

const build = (noun: string, plain: Field, reason: Field) =>
  defineFields<Availability>(noun, {
    weekly: [{ weekday: plain, from: plain, to: plain, 'validFrom?': plain, 'validTo?': plain }],
    'exceptions?': [{ date: plain, available: plain, 'from?': plain, 'to?': plain, 'reason?': reason }],
  });

/** When an enterprise or a room is free; the reason of an absence is someone's. */
export const availabilityFields = build('availability', organisational.plain, personal.text);

/** When a person is free; the reason of an absence may tell of health or of family. */
export const personAvailabilityFields = build('personAvailability', personal.plain, sensitive.text);
