/** A user's program, checked by each supported TypeScript with the strictest settings; it is never run. */
import { safeParseEnterprise, type Diagnostic, type Enterprise } from 'trajet';
import { safeParseEnterprise as fromModel } from 'trajet/model';

const read = safeParseEnterprise({});
export const name: Enterprise | readonly Diagnostic[] = read.success ? read.data : read.diagnostics;
export const isSame: boolean = fromModel === safeParseEnterprise;
