import { funderReportUse } from './funderReport';
import { invitationsUse } from './invitations';
import { publicationUse } from './publication';
import { researchUse } from './research';
import { schedulingUse } from './scheduling';
import type { Use } from './use';

/** Every use that the library knows, in the order of a season: planned, held, accounted for, told, studied. */
export const uses = [schedulingUse, invitationsUse, funderReportUse, publicationUse, researchUse] as const satisfies readonly Use[];

/** The name of a use that the library knows. */
export type UseId = (typeof uses)[number]['id'];
