import type { Check } from '../../../diagnostics/defineCheck';
import type { Application } from '../../application';
import { duplicateEvidence } from './duplicateEvidence';
import { leadNotInGroup } from './leadNotInGroup';
import { reversedHistory } from './reversedHistory';

/** What no schema can say of an application: who applies, what was handed in, then what became of it. */
export const applicationChecks = [leadNotInGroup, duplicateEvidence, reversedHistory] as const satisfies readonly Check<Application>[];

/** Those that applications alone know: the others are said of other documents too. */
export const applicationDiagnostics = [leadNotInGroup] as const;
