import { shortenText } from '../../base/shortenText';
import { defineDiagnostic } from '../../diagnostics/defineDiagnostic';

const quoteFr = (text: string): string => `«\u00a0${shortenText(text, 60)}\u00a0»`;
const quoteEn = (text: string): string => `"${shortenText(text, 60)}"`;
/** A code, with what the register calls it where that is known. */
const codeFr = (code: string, label: string | null): string => (label === null ? quoteFr(code) : `${quoteFr(code)} (${label})`);
const codeEn = (code: string, label: string | null): string => (label === null ? quoteEn(code) : `${quoteEn(code)} (${label})`);

/** A code of legal form is borne by enterprises of several forms of the vocabulary; the form stays unknown. */
export const doubtfulLegalForm = defineDiagnostic({
  code: 'req/doubtful-legal-form',
  severity: 'warning',
  message: ({
    received,
    label,
    likelyFr,
    likelyEn,
  }: {
    received: string;
    label: string | null;
    likelyFr: string | null;
    likelyEn: string | null;
  }) => ({
    fr: `Le code ${codeFr(received, label)} ne suffit pas à établir la forme juridique${likelyFr === null ? '' : ` (souvent ${quoteFr(likelyFr)})`}\u00a0: elle reste inconnue.`,
    en: `The code ${codeEn(received, label)} is not enough to tell the legal form${likelyEn === null ? '' : ` (often ${quoteEn(likelyEn)})`}: it stays unknown.`,
  }),
  hint: () => ({
    fr: 'Demander la forme juridique à l’entreprise, ou la lire dans ses lettres patentes ou ses statuts.',
    en: 'Ask the enterprise for its legal form, or read it in its letters patent or articles.',
  }),
});

/** A code of legal form is a cooperative’s, of one kind or another. */
export const broadLegalForm = defineDiagnostic({
  code: 'req/broad-legal-form',
  severity: 'info',
  message: ({ received }: { received: string }) => ({
    fr: `Le code ${quoteFr(received)} désigne une coopérative, sans préciser la sorte.`,
    en: `The code ${quoteEn(received)} is that of a cooperative, without saying of which kind.`,
  }),
});

/** A code of legal form is not known here; it is kept as it is. */
export const unknownLegalForm = defineDiagnostic({
  code: 'req/unknown-legal-form',
  severity: 'warning',
  message: ({ received, label }: { received: string; label: string | null }) => ({
    fr: `On ne connaît pas le code de forme juridique ${codeFr(received, label)}\u00a0: il est gardé tel quel, et la forme reste inconnue.`,
    en: `The code of legal form ${codeEn(received, label)} is not known: it is kept as it is, and the form stays unknown.`,
  }),
  hint: () => ({
    fr: 'Donner aussi la liste des codes du registre («\u00a0DomaineValeur.csv\u00a0») par l’option labels.',
    en: 'Give the register’s list of codes too ("DomaineValeur.csv") by the option labels.',
  }),
});

/** The status of registration is not the one of a registered enterprise. */
export const notRegistered = defineDiagnostic({
  code: 'req/not-registered',
  severity: 'warning',
  message: ({ received, label }: { received: string; label: string | null }) => ({
    fr: `L’état de l’immatriculation est ${codeFr(received, label)}, et non «\u00a0IM\u00a0»\u00a0: l’entreprise est peut-être radiée.`,
    en: `The status of registration is ${codeEn(received, label)}, not "IM": the enterprise may be struck off.`,
  }),
  hint: () => ({
    fr: 'Vérifier au registre des entreprises si elle existe encore.',
    en: 'Check in the enterprise register whether it still exists.',
  }),
});

/** Numbers of employees come as codes of ranges; no number was read. */
export const employeesAsRange = defineDiagnostic({
  code: 'req/employees-as-range',
  severity: 'info',
  message: () => ({
    fr: 'Le registre donne un ordre de grandeur des effectifs, par un code\u00a0: le nombre d’employés reste inconnu.',
    en: 'The register gives an order of magnitude of the workforce, by a code: the number of employees stays unknown.',
  }),
});

/** Activities come in the register’s own classification; no SCIAN code was read. */
export const activityOutsideScian = defineDiagnostic({
  code: 'req/activity-outside-scian',
  severity: 'info',
  message: () => ({
    fr: 'Les codes d’activité du registre (CAE) ne sont pas ceux du SCIAN\u00a0: ils sont gardés tels quels.',
    en: 'The register’s codes of activity (CAE) are not those of NAICS: they are kept as they are.',
  }),
});

/** A line of the address was taken for the municipality, and nothing says that it is one. */
export const doubtfulMunicipality = defineDiagnostic({
  code: 'req/doubtful-municipality',
  severity: 'warning',
  message: ({ received }: { received: string }) => ({
    fr: `${quoteFr(received)} a été pris pour la municipalité, sans que «\u00a0(Québec)\u00a0» le confirme.`,
    en: `${quoteEn(received)} was taken for the municipality, and no "(Québec)" confirms it.`,
  }),
  hint: () => ({
    fr: 'Relire l’adresse, ou donner le répertoire des municipalités par l’option municipalities.',
    en: 'Read the address again, or give the directory of municipalities by the option municipalities.',
  }),
});

/** A municipality is not in the directory that was given. */
export const unknownMunicipality = defineDiagnostic({
  code: 'req/unknown-municipality',
  severity: 'warning',
  message: ({ received }: { received: string; nearest: string | null }) => ({
    fr: `${quoteFr(received)} n’est pas au répertoire des municipalités\u00a0: la MRC et la région restent inconnues.`,
    en: `${quoteEn(received)} is not in the directory of municipalities: its MRC and region stay unknown.`,
  }),
  hint: ({ nearest }) =>
    nearest === null
      ? {
          fr: 'Relire l’adresse\u00a0: la ville y est peut-être sous son ancien nom.',
          en: 'Read the address again: the town may be under its former name.',
        }
      : { fr: `Est-ce ${quoteFr(nearest)}?`, en: `Did you mean ${quoteEn(nearest)}?` },
});

/** Several municipalities bear the name. */
export const ambiguousMunicipality = defineDiagnostic({
  code: 'req/ambiguous-municipality',
  severity: 'warning',
  message: ({ received, codes }: { received: string; codes: readonly string[] }) => ({
    fr: `Plusieurs municipalités s’appellent ${quoteFr(received)} (${codes.join(', ')})\u00a0: seul ce qu’elles ont en commun a été retenu.`,
    en: `Several municipalities are called ${quoteEn(received)} (${codes.join(', ')}): only what they have in common was kept.`,
  }),
  hint: () => ({ fr: 'Se fier au code postal pour choisir.', en: 'Rely on the postal code to choose.' }),
});

/** A territory is not the name of an MRC. */
export const unknownTerritory = defineDiagnostic({
  code: 'req/unknown-territory',
  severity: 'warning',
  message: ({ received }: { received: string }) => ({
    fr: `Le territoire ${quoteFr(received)} n’est le nom d’aucune MRC ni d’aucun territoire équivalent\u00a0: il est gardé tel quel.`,
    en: `The territory ${quoteEn(received)} is the name of no MRC or equivalent territory: it is kept as it is.`,
  }),
});

/** The line of the postal code holds none; it is kept among the lines of the address. */
export const doubtfulPostalCode = defineDiagnostic({
  code: 'req/doubtful-postal-code',
  severity: 'warning',
  message: ({ received }: { received: string }) => ({
    fr: `${quoteFr(received)} n’a pas la forme d’un code postal canadien\u00a0: le code postal reste inconnu.`,
    en: `${quoteEn(received)} does not have the form of a Canadian postal code: the postal code stays unknown.`,
  }),
});

/** A date cannot be read; it is kept as it is. */
export const unreadableRegisterDate = defineDiagnostic({
  code: 'req/unreadable-date',
  severity: 'warning',
  message: ({ received }: { received: string }) => ({
    fr: `La date ${quoteFr(received)} ne se lit pas\u00a0: le jour reste inconnu.`,
    en: `The date ${quoteEn(received)} cannot be read: the day stays unknown.`,
  }),
});

/** No legal name in force was found; another name was taken. */
export const doubtfulName = defineDiagnostic({
  code: 'req/doubtful-name',
  severity: 'warning',
  message: ({ name, status, type }: { name: string; status: string; type: string }) => ({
    fr: `Le fichier des noms n’a pour cette entreprise aucun nom légal en vigueur (V, N)\u00a0: ${quoteFr(name)} a été pris (${status}, ${type}).`,
    en: `The file of names has no legal name in force (V, N) for this enterprise: ${quoteEn(name)} was taken (${status}, ${type}).`,
  }),
  hint: () => ({ fr: 'Vérifier le nom au registre des entreprises.', en: 'Check the name in the enterprise register.' }),
});

/** Several legal names are in force; the first was taken. */
export const severalNames = defineDiagnostic({
  code: 'req/several-names',
  severity: 'warning',
  message: ({ name, others }: { name: string; others: readonly string[] }) => ({
    fr: `Plusieurs noms légaux sont en vigueur\u00a0: ${quoteFr(name)} a été pris, et non ${others.map(quoteFr).join(', ')}.`,
    en: `Several legal names are in force: ${quoteEn(name)} was taken, not ${others.map(quoteEn).join(', ')}.`,
  }),
  hint: () => ({ fr: 'Vérifier le nom au registre des entreprises.', en: 'Check the name in the enterprise register.' }),
});

/** Nothing names an enterprise: neither its row nor the file of names. */
export const noName = defineDiagnostic({
  code: 'req/no-name',
  severity: 'error',
  message: () => ({
    fr: 'Rien ne dit le nom de cette entreprise.',
    en: 'Nothing says the name of this enterprise.',
  }),
  hint: () => ({
    fr: 'Donner le fichier des noms du registre («\u00a0Nom.csv\u00a0») par l’option names; il s’y joint par le NEQ.',
    en: 'Give the register’s file of names ("Nom.csv") by the option names; the NEQ joins it.',
  }),
});

/** What reading a register or a directory may say, in the order of the diagnostics page. */
export const reqDiagnostics = [
  noName,
  doubtfulName,
  severalNames,
  notRegistered,
  doubtfulLegalForm,
  broadLegalForm,
  unknownLegalForm,
  doubtfulMunicipality,
  unknownMunicipality,
  ambiguousMunicipality,
  unknownTerritory,
  doubtfulPostalCode,
  unreadableRegisterDate,
  employeesAsRange,
  activityOutsideScian,
] as const;
