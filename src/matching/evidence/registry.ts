import { differentBody } from './differentBody';
import { differentLegalForm } from './differentLegalForm';
import { differentMunicipality } from './differentMunicipality';
import { differentNeq } from './differentNeq';
import { differentNumber } from './differentNumber';
import type { Evidence } from './evidence';
import { sameAddress } from './sameAddress';
import { sameEmail } from './sameEmail';
import { sameEmailDomain } from './sameEmailDomain';
import { samePhone } from './samePhone';
import { samePostalCode } from './samePostalCode';
import { sameWebsite } from './sameWebsite';

/** What is looked at beside names and enterprise numbers, what tells the most first; what speaks for is an info, what speaks against a warning. */
export const duplicateEvidence = [
  sameWebsite,
  sameEmail,
  samePhone,
  sameEmailDomain,
  sameAddress,
  samePostalCode,
  differentNeq,
  differentNumber,
  differentBody,
  differentMunicipality,
  differentLegalForm,
] as const satisfies readonly Evidence[];
