import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** An application of the edition is made to the program of the edition: a list pasted from another program brings its applicants with it. */
export const otherProgram = defineCheck({
  code: 'applications/other-program',
  severity: 'warning',
  finds: {
    fr: 'Une demande à un autre programme est importée dans l’édition (peers §2.1, le programme de la cohorte doit être celui de l’inscription).',
    en: 'An application to another program is imported in the edition (peers §2.1, the cohort’s programme must be that of the enrolment).',
  },
  records: () => ({ application: 'application' }),
  message: ({ application, program, expected }: { application: string; program: string; expected: string }) => ({
    fr: `La candidature de «\u00a0${application}\u00a0» s’adresse au programme «\u00a0${program}\u00a0», et l’édition est de «\u00a0${expected}\u00a0».`,
    en: `The application of "${application}" is made to the program "${program}", and the edition is of "${expected}".`,
  }),
  hint: () => ({
    fr: 'Corriger le programme, ou retirer la candidature de l’édition.',
    en: 'Correct the program, or remove the application from the edition.',
  }),
  find({ program: expected, applications }: Edition, report) {
    for (const [index, { id, program }] of applications.entries()) {
      if (program !== expected) report(['applications', index, 'program'], { application: id, program, expected }, [['program']]);
    }
  },
});
