import {
  buildEditionReport,
  buildSchedulingProblem,
  computeReceivedMinutes,
  computeTotals,
  formatDiagnostics,
  formatMinutes,
  hasErrors,
  pickText,
  pilotTemplate,
  planCohort,
  scheduleEdition,
  toGanttSvg,
  toHtml,
  toICalendar,
  toLetter,
  verifySchedule,
  type Diagnostic,
  type Edition,
  type Locale,
  type Verdict,
} from 'trajet';

import { readPilot, decidedOn, type PilotFiles } from './readPilot.ts';

/** How to plan: the language of what is written, and how the search goes. Same options, same files, same bytes. */
export interface PlanOptions {
  readonly locale: Locale;
  readonly seed: number;
  readonly maxSteps: number;
  readonly onProgress?: (progress: {
    readonly step: number;
    readonly maxSteps: number;
    readonly placed: number;
    readonly total: number;
  }) => void;
}

/** The files to write and what to say on the screen, or why nothing is to be written. */
export type PlanResult =
  | {
      readonly success: true;
      readonly files: Readonly<Record<string, string>>;
      readonly summary: readonly string[];
      readonly edition: Edition;
    }
  | { readonly success: false; readonly diagnostics: readonly Diagnostic[] };

/** The instant written in calendars: nothing here reads a clock. */
const stamp = '2020-11-20T17:00:00Z';

/** The pilot of Trois-Rivières from its files to a report, calendars and an edition with its schedule. Pure: texts in, texts out. */
export function planPilot(texts: PilotFiles, { locale, seed, maxSteps, onProgress }: PlanOptions): PlanResult {
  const reading = readPilot(texts);
  if (!reading.success) return reading;
  const { pilot } = reading;

  const planned = planCohort(pilot.edition, { template: pilotTemplate });
  const scheduled = scheduleEdition(planned.edition, {
    maxSteps,
    seed,
    onProgress: ({ step, placed, total }) => onProgress?.({ step, maxSteps, placed, total }),
  });
  const { edition, outcome, unplaced } = scheduled;

  // The verifier shares no code with the search: it reads the problem and the schedule as a person would.
  const { problem } = buildSchedulingProblem(planned.edition);
  const verified = verifySchedule(problem, outcome.schedule);
  const diagnostics = [...pilot.diagnostics, ...planned.diagnostics, ...scheduled.diagnostics, ...verified.diagnostics];
  if (hasErrors(diagnostics) || !verified.valid) return { success: false, diagnostics };

  const totals = computeTotals(edition.sessions).total;
  const received = computeReceivedMinutes(edition.sessions);
  const letters = pilot.verdicts.map((verdict) => writeLetter(verdict, edition, pilot.program.title, locale));
  const members = edition.cohorts.flatMap((cohort) => cohort.members.map(({ enterprise }) => enterprise));
  const givers = edition.advisors.filter(({ id }) =>
    outcome.schedule.placements.some(({ advisors }) => advisors.some(({ advisor }) => advisor === id)),
  );
  const nameOf = (id: string) => edition.enterprises.find((enterprise) => enterprise.id === id)?.name ?? id;
  const report = buildEditionReport(edition, {
    locale,
    asOf: decidedOn,
    program: pilot.program,
    template: pilotTemplate,
    verdicts: pilot.verdicts,
    letters,
    diagnostics: formatDiagnostics(diagnostics, { locale }),
    unplaced: unplaced.map(({ session, reasons }) => ({ session, reasons: formatDiagnostics(reasons, { locale }) })),
    figures: [
      { title: words[locale].ofEnterprises, svg: toGanttSvg(edition, { of: { kind: 'enterprises' }, locale }) },
      { title: words[locale].ofAdvisors, svg: toGanttSvg(edition, { of: { kind: 'advisors' }, locale }) },
      ...members.map((id) => figureOf('enterprise', id, nameOf(id))),
      ...givers.map(({ id, name }) => figureOf('advisor', id, name)),
    ],
  });
  function figureOf(kind: 'enterprise' | 'advisor', id: string, title: string) {
    return { title, svg: toGanttSvg(edition, { of: { kind, id }, locale }), of: { kind, id } };
  }
  const calendars = [
    ...members.map((id) => [`${words[locale].calendars}/${words[locale].enterprise}-${id}.ics`, { kind: 'enterprise', id }] as const),
    ...givers.map(({ id }) => [`${words[locale].calendars}/${words[locale].advisor}-${id}.ics`, { kind: 'advisor', id }] as const),
  ].map(([name, of]) => [name, toICalendar(edition, { of, stamp, locale })] as const);
  const files = {
    [words[locale].report]: toHtml(report, { contents: true }),
    [words[locale].edition]: `${JSON.stringify(edition, null, 2)}\n`,
    ...Object.fromEntries(calendars),
  };

  const hours = (minutes: number) => formatMinutes(minutes, { locale });
  const count = (status: Verdict['status']) => pilot.verdicts.filter((verdict) => verdict.status === status).length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const perEnterprise = new Set(received.map(({ receivedMinutes }) => receivedMinutes));
  const summary = words[locale].summary({
    title: pickText(edition.title, locale),
    eligible: count('eligible'),
    ineligible: count('ineligible'),
    undetermined: count('undetermined'),
    cases: `${pilot.cases.passed}/${pilot.cases.passed + pilot.cases.failed}`,
    sessions: totals.sessions,
    perEnterprise: [...perEnterprise].map(hours).join(', '),
    received: hours(totals.receivedMinutes),
    scheduled: hours(totals.sessionMinutes),
    given: hours(totals.givenMinutes),
    placed: verified.placed.length,
    unplaced: unplaced.length,
    status: outcome.status,
    warnings,
    calendars: calendars.length,
  });
  return { success: true, files, summary, edition };
}

function writeLetter(verdict: Verdict, edition: Edition, program: { fr?: string; en?: string }, locale: Locale) {
  const { applicant } = verdict;
  const addressee = edition.enterprises.find(({ id }) => applicant?.kind === 'enterprise' && id === applicant.enterprise)?.name ?? '';
  return toLetter(verdict, {
    locale,
    sender: 'Table de concertation de Trajet',
    addressee,
    date: decidedOn,
    program,
    contact: { fr: 'trajet@exemple.org (adresse inventée)', en: 'trajet@example.org (invented address)' },
    recourse: {
      fr: 'demandez à la table de la revoir, dans les 30\u00a0jours (délai posé par hypothèse).',
      en: 'ask the table to review it within 30 days (this time limit is an assumption).',
    },
  });
}

interface Figures {
  readonly title: string;
  readonly eligible: number;
  readonly ineligible: number;
  readonly undetermined: number;
  readonly cases: string;
  readonly sessions: number;
  readonly perEnterprise: string;
  readonly received: string;
  readonly scheduled: string;
  readonly given: string;
  readonly placed: number;
  readonly unplaced: number;
  readonly status: string;
  readonly warnings: number;
  readonly calendars: number;
}

const words = {
  fr: {
    report: 'rapport.html',
    edition: 'edition.json',
    calendars: 'calendriers',
    enterprise: 'entreprise',
    advisor: 'personne',
    ofEnterprises: 'Le calendrier des entreprises',
    ofAdvisors: 'Le calendrier des personnes qui donnent des heures',
    summary: (f: Figures) => [
      f.title,
      `  Candidatures ${f.eligible} admissibles, ${f.ineligible} non admissibles, ${f.undetermined} à compléter`,
      `  Règles       ${f.cases} cas vérifiés`,
      `  Séances      ${f.sessions} planifiées, ${f.placed} placées à l’horaire, ${f.unplaced} sans place; horaire vérifié`,
      `  Heures       ${f.perEnterprise} reçues par entreprise, ${f.received} reçues en tout`,
      `               ${f.scheduled} à l’horaire, ${f.given} données`,
      `  Remarques    ${f.warnings} avertissements, expliqués dans le rapport`,
      `  Écrits       {out}/rapport.html, {out}/edition.json, ${f.calendars} calendriers dans {out}/calendriers/`,
      'À essayer ensuite\u00a0: ouvrir {out}/rapport.html, puis changer une disponibilité dans',
      '  examples/pilot/availabilities.csv et relancer npm run pilot (ou --seed 2, --locale en).',
    ],
  },
  en: {
    report: 'report.html',
    edition: 'edition.json',
    calendars: 'calendars',
    enterprise: 'enterprise',
    advisor: 'advisor',
    ofEnterprises: 'The sessions of each enterprise',
    ofAdvisors: 'The sessions of each advisor',
    summary: (f: Figures) => [
      f.title,
      `  Applications ${f.eligible} eligible, ${f.ineligible} not eligible, ${f.undetermined} to complete`,
      `  Rules        ${f.cases} cases checked`,
      `  Sessions     ${f.sessions} planned, ${f.placed} placed, ${f.unplaced} without a place; timetable verified`,
      `  Hours        ${f.perEnterprise} received by each enterprise, ${f.received} received in all`,
      `               ${f.scheduled} scheduled, ${f.given} given`,
      `  Remarks      ${f.warnings} warnings, explained in the report`,
      `  Written      {out}/report.html, {out}/edition.json, ${f.calendars} calendars in {out}/calendars/`,
      'Try next: open {out}/report.html, then change an availability in',
      '  examples/pilot/availabilities.csv and run npm run pilot again (or --seed 2, --locale fr).',
    ],
  },
} as const;
