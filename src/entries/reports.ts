/** `trajet/reports`: what an edition says to its readers, as data. */
export { buildEditionReport, type EditionReportOptions } from '../reports/buildEditionReport';
export type { ReportFigure } from '../reports/reportContext';
export type { UnplacedLine } from '../reports/sections/buildWarningsSection';
export {
  summarizeContributions,
  type Contribution,
  type ContributionPart,
  type ContributionSummary,
} from '../reports/summarizeContributions';
export { listPlacedSessions, type CalendarSubject, type PlacedSession } from '../reports/listPlacedSessions';
export { listParticipations, type Participation } from '../reports/listParticipations';
export type { ReportBlock, ReportColumn, ReportDocument } from '../model/report';
