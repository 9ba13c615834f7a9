import { ledgerSchema, safeParseLedger, ledgerLimits } from '../ledger';
import { defineDocument } from './documentKind';

/** The document of every posting of hours. */
export const ledgerDocument = defineDocument({
  title: { fr: 'Grand livre des heures', en: 'Ledger of hours' },
  schema: ledgerSchema,
  read: safeParseLedger,
  limits: ledgerLimits,
});
