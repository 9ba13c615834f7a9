import type { Check } from '../../../diagnostics/defineCheck';
import type { Enterprise } from '../../enterprise';
import { neqCheckDigitFails } from './neqCheckDigitFails';
import { neqOfPartnership } from './neqOfPartnership';
import { neqOfPublicAuthority } from './neqOfPublicAuthority';
import { neqOfSoleProprietorship } from './neqOfSoleProprietorship';
import { neqUnknownPrefix } from './neqUnknownPrefix';
import { scianUnknownSector } from './scianUnknownSector';
import { scianUnknownVersion } from './scianUnknownVersion';

/** What no schema can say of an enterprise: its number by itself, what its number says of it, then its activity. */
export const enterpriseChecks = [
  neqCheckDigitFails,
  neqUnknownPrefix,
  neqOfSoleProprietorship,
  neqOfPartnership,
  neqOfPublicAuthority,
  scianUnknownSector,
  scianUnknownVersion,
] as const satisfies readonly Check<Enterprise>[];

/** Those that enterprises alone know: the others are said of identifiers by themselves too. */
export const enterpriseDiagnostics = [neqOfSoleProprietorship, neqOfPartnership, neqOfPublicAuthority] as const;
