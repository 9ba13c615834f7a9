import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import { activityKind } from '../../vocabulary/activityKind';
import type { CodeList } from '../../vocabulary/codeList';
import { contactRole } from '../../vocabulary/contactRole';
import { evidenceKind } from '../../vocabulary/evidenceKind';
import { expertise } from '../../vocabulary/expertise';
import { hourKind } from '../../vocabulary/hourKind';
import { legalForm } from '../../vocabulary/legalForm';
import { memberCategory } from '../../vocabulary/memberCategory';
import { mrc } from '../../vocabulary/mrc';
import { region } from '../../vocabulary/region';
import { sector } from '../../vocabulary/sector';
import { socialPurpose } from '../../vocabulary/socialPurpose';

/** The open vocabularies that documents draw their codes from. */
export const codeListsUsed = [
  legalForm,
  socialPurpose,
  memberCategory,
  sector,
  region,
  mrc,
  expertise,
  hourKind,
  activityKind,
  contactRole,
  evidenceKind,
] as const satisfies readonly CodeList[];

/** A code of an open vocabulary, and where it is written. */
export interface CodeUse {
  readonly vocabulary: (typeof codeListsUsed)[number]['id'];
  readonly code: string;
  readonly path: DiagnosticPath;
}
