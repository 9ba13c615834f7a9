import { defineCheck } from '../../../diagnostics/defineCheck';
import type { AccompaniedEdition } from '../../accompaniedEdition';

/** The program given is that of the edition: two files of different programs were opened together. */
export const otherProgram = defineCheck({
  code: 'references/other-program',
  severity: 'error',
  finds: {
    fr: 'L’édition est comparée au programme d’une autre (peers §2.1, le programme doit être le même).',
    en: 'The edition is compared with the program of another (peers §2.1, the programme must be the same).',
  },
  message: ({ program, given }: { program: string; given: string }) => ({
    fr: `L’édition est du programme «\u00a0${program}\u00a0», et c’est «\u00a0${given}\u00a0» qui est fourni.`,
    en: `The edition is of the program "${program}", and "${given}" is given.`,
  }),
  hint: () => ({
    fr: 'Fournir le bon programme, ou corriger celui de l’édition.',
    en: 'Give the right program, or correct that of the edition.',
  }),
  find({ edition, program }: AccompaniedEdition, report) {
    if (program !== undefined && program.id !== edition.program) report(['program'], { program: edition.program, given: program.id });
  },
});
