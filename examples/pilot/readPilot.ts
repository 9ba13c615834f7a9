import {
  buildAvailabilities,
  evaluateEligibility,
  fromCsv,
  fromJson,
  hasErrors,
  listIndicators,
  openDocument,
  pilotTemplate,
  runCases,
  trajetPilotRuleSet,
  validateEdition,
  validateTemplate,
  type CasesRun,
  type CsvTableId,
  type Diagnostic,
  type Edition,
  type Program,
  type Verdict,
} from 'trajet';

/** The texts of the pilot's files, by name. Reading them from a disk, a form or a spreadsheet is the application's work. */
export type PilotFiles = Readonly<Record<string, string>>;

/** The files that the pilot is made of. */
export const pilotFileNames = [
  'program.json',
  'edition.json',
  'partners.csv',
  'advisors.csv',
  'availabilities.csv',
  'offers.csv',
  'enterprises.csv',
  'applications.csv',
  'observations.csv',
  'cases.csv',
] as const;

/** What the files say once read: an edition whose cohort holds the enterprises admitted, and why each applicant was admitted or not. */
export interface Pilot {
  readonly program: Program;
  readonly edition: Edition;
  readonly verdicts: readonly Verdict[];
  /** The table of cases that proves the rules, run. */
  readonly cases: CasesRun;
  /** Warnings and remarks: nothing that stops. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The pilot, or every reason why it cannot be read. */
export type PilotReading =
  { readonly success: true; readonly pilot: Pilot } | { readonly success: false; readonly diagnostics: readonly Diagnostic[] };

/** The day on which the table decided on the applications. */
export const decidedOn = '2020-11-20';

/**
 * The pilot read from its files: each list is read and checked, each application judged, the admitted enterprises put in the cohort.
 *
 * Nothing is thrown, and nothing half-read goes on: with one error, only diagnostics come back.
 */
export function readPilot(files: PilotFiles): PilotReading {
  const diagnostics: Diagnostic[] = [];
  /** Keeps the remarks of a reading, each with the file it speaks of. */
  const noteFrom = (file: string, found: readonly Diagnostic[]) => {
    diagnostics.push(...found.map((diagnostic) => ({ ...diagnostic, source: { file, ...diagnostic.source } })));
  };
  const readJson = (file: string): unknown => {
    const read = fromJson(files[file] ?? '', { file });
    diagnostics.push(...read.diagnostics);
    return read.success ? read.data : undefined;
  };
  const readCsv = <Id extends CsvTableId>(table: Id) => {
    const file = `${table}.csv`;
    const read = fromCsv(files[file] ?? '', {
      table,
      file,
      facts: trajetPilotRuleSet.facts,
      indicators: listIndicators(),
      program: 'trajet',
    });
    diagnostics.push(...read.diagnostics);
    return read.rows;
  };

  const programJson = readJson('program.json');
  const editionJson = readJson('edition.json');
  const availabilities = buildAvailabilities(readCsv('availabilities'));
  const advisors = readCsv('advisors').map((advisor) => ({ ...advisor, ...availabilityOf('advisor', advisor.id) }));
  const lists = {
    partners: readCsv('partners'),
    offers: readCsv('offers'),
    enterprises: readCsv('enterprises'),
    applications: readCsv('applications'),
    observations: readCsv('observations'),
  };
  const cases = runCases(trajetPilotRuleSet, readCsv('cases'), { asOf: decidedOn });
  const program = openDocument(programJson, 'program');
  if (programJson !== undefined) noteFrom('program.json', program.diagnostics);
  const draft = openDocument(editionJson, 'edition');
  if (editionJson !== undefined) noteFrom('edition.json', draft.diagnostics);
  if (!program.success || !draft.success || hasErrors(diagnostics)) return { success: false, diagnostics };

  const verdicts = lists.applications.map((application) => {
    const { applicant } = application;
    const enterprise = lists.enterprises.find(({ id }) => applicant.kind === 'enterprise' && id === applicant.enterprise);
    return evaluateEligibility(trajetPilotRuleSet, { application, ...(enterprise === undefined ? {} : { enterprise }), asOf: decidedOn });
  });
  const admitted = verdicts.flatMap(({ status, applicant }) =>
    status === 'eligible' && applicant?.kind === 'enterprise' ? [{ enterprise: applicant.enterprise, status: 'admitted' as const }] : [],
  );
  const edition: Edition = {
    ...draft.data,
    ...lists,
    advisors,
    indicators: [...listIndicators()],
    enterpriseAvailabilities: availabilities
      .filter(({ of }) => of === 'enterprise')
      .map(({ id, availability }) => ({ enterprise: id, availability })),
    cohorts: draft.data.cohorts.map((cohort) => ({ ...cohort, members: admitted })),
  };
  diagnostics.push(...validateEdition(edition), ...validateTemplate(pilotTemplate, { groupSize: admitted.length }));
  if (hasErrors(diagnostics)) return { success: false, diagnostics };
  return { success: true, pilot: { program: program.data, edition, verdicts, cases, diagnostics } };

  function availabilityOf(of: 'advisor' | 'enterprise' | 'room', id: string) {
    const found = availabilities.find((row) => row.of === of && row.id === id);
    return found === undefined ? {} : { availability: found.availability };
  }
}
