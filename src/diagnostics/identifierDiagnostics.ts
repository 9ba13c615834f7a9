import { shortenText } from '../base/shortenText';
import { defineDiagnostic } from './defineDiagnostic';

const shorten = (text: string): string => shortenText(text, 60);

/** A text is not ten digits. */
export const malformedNeq = defineDiagnostic({
  code: 'neq/malformed',
  severity: 'error',
  message: ({ received }: { received: string }) =>
    received.trim() === ''
      ? { fr: 'Le NEQ est vide.', en: 'The NEQ is empty.' }
      : {
          fr: `«\u00a0${shorten(received)}\u00a0» n’a pas la forme d’un NEQ.`,
          en: `"${shorten(received)}" does not have the form of an NEQ.`,
        },
  hint: ({ received }) =>
    received.trim() === ''
      ? {
          fr: 'L’omettre s’il n’y en a pas, ou écrire les dix chiffres du numéro d’entreprise du Québec.',
          en: 'Omit it if there is none, or write the ten digits of the Québec enterprise number.',
        }
      : {
          fr: 'Écrire les dix chiffres du numéro d’entreprise du Québec, en texte et sans espace.',
          en: 'Write the ten digits of the Québec enterprise number, as a text without spaces.',
        },
});

/** The digits of an NEQ do not agree: each of the 2,220 real numbers measured passes, and no public statement says that all must. */
export const neqCheckDigitFails = defineDiagnostic({
  code: 'neq/check-digit-fails',
  severity: 'warning',
  message: ({ neq }: { neq: string }) => ({
    fr: `Les chiffres du NEQ «\u00a0${neq}\u00a0» ne concordent pas\u00a0: il y a sans doute une faute de frappe.`,
    en: `The digits of NEQ "${neq}" do not agree: there is most likely a typing error.`,
  }),
  hint: () => ({
    fr: 'Relire le numéro au registre des entreprises; s’il est bien celui-là, le garder tel quel.',
    en: 'Compare it with the enterprise register; if it is the right one, keep it as it is.',
  }),
});

/** An NEQ starts otherwise than those known. */
export const neqUnknownPrefix = defineDiagnostic({
  code: 'neq/unknown-prefix',
  severity: 'warning',
  message: ({ neq, prefix }: { neq: string; prefix: string }) => ({
    fr: `Le NEQ «\u00a0${neq}\u00a0» commence par ${prefix}\u00a0: on ne connaît que 11, 22, 33 et 88.`,
    en: `NEQ "${neq}" starts with ${prefix}: only 11, 22, 33 and 88 are known.`,
  }),
  hint: () => ({
    fr: 'Relire le numéro au registre des entreprises; s’il est bien celui-là, le garder tel quel.',
    en: 'Compare it with the enterprise register; if it is the right one, keep it as it is.',
  }),
});

/** A text is neither nine digits nor a program account. */
export const malformedBusinessNumber = defineDiagnostic({
  code: 'business-number/malformed',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» n’a pas la forme d’un numéro d’entreprise fédéral.`,
    en: `"${shorten(received)}" does not have the form of a federal business number.`,
  }),
  hint: () => ({
    fr: 'Écrire neuf chiffres, suivis au besoin du compte de programme\u00a0: 123456782 ou 123456782RC0001.',
    en: 'Write nine digits, followed if needed by the program account: 123456782 or 123456782RC0001.',
  }),
});

/** The nine digits of a federal business number do not agree. */
export const businessNumberCheckDigitFails = defineDiagnostic({
  code: 'business-number/check-digit-fails',
  severity: 'warning',
  message: ({ businessNumber }: { businessNumber: string }) => ({
    fr: `Les chiffres du numéro d’entreprise «\u00a0${businessNumber}\u00a0» ne concordent pas\u00a0: il y a sans doute une faute de frappe.`,
    en: `The digits of business number "${businessNumber}" do not agree: there is most likely a typing error.`,
  }),
  hint: () => ({
    fr: 'Relire le numéro sur un document de l’Agence du revenu du Canada.',
    en: 'Compare it with a document from the Canada Revenue Agency.',
  }),
});

/** A text is not a postal code of Canada. */
export const malformedPostalCode = defineDiagnostic({
  code: 'postal-code/malformed',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» n’a pas la forme d’un code postal canadien.`,
    en: `"${shorten(received)}" does not have the form of a Canadian postal code.`,
  }),
  hint: () => ({
    fr: 'Alterner lettres et chiffres\u00a0: G9A\u00a05C5. Aucun code ne contient D, F, I, O, Q ou U, ni ne commence par W ou Z.',
    en: 'Alternate letters and digits: G9A 5C5. No code holds D, F, I, O, Q or U, or starts with W or Z.',
  }),
});

/** A postal code serves offices on both sides of the river. */
export const postalCodeOnBothSides = defineDiagnostic({
  code: 'postal-code/on-both-sides',
  severity: 'warning',
  message: ({ postalCode }: { postalCode: string }) => ({
    fr: `«\u00a0${postalCode}\u00a0» dessert des bureaux fédéraux d’Ottawa et de Gatineau\u00a0: ce code ne dit pas s’il est au Québec.`,
    en: `"${postalCode}" serves federal offices in Ottawa and in Gatineau: this code does not say whether it is in Québec.`,
  }),
  hint: () => ({ fr: 'Se fier à la municipalité.', en: 'Rely on the municipality.' }),
});

/** A text is not a code of the classification of industries. */
export const malformedScian = defineDiagnostic({
  code: 'scian/malformed',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${shorten(received)}\u00a0» n’a pas la forme d’un code du SCIAN.`,
    en: `"${shorten(received)}" does not have the form of a NAICS code.`,
  }),
  hint: () => ({
    fr: 'Écrire de deux à six chiffres, en texte\u00a0: «\u00a0711111\u00a0».',
    en: 'Write two to six digits, as a text: "711111".',
  }),
});

/** A code starts with two digits that are no sector of the Canadian classification. */
export const scianUnknownSector = defineDiagnostic({
  code: 'scian/unknown-sector',
  severity: 'warning',
  message: ({ scian, sector }: { scian: string; sector: string }) => ({
    fr: `Le code «\u00a0${scian}\u00a0» commence par ${sector}, qui n’est pas un secteur du SCIAN Canada.`,
    en: `Code "${scian}" starts with ${sector}, which is no sector of NAICS Canada.`,
  }),
  hint: () => ({
    fr: 'Relire le code; ceux des États-Unis (42, 92) ne sont pas ceux du Canada (41, 91).',
    en: 'Compare it with the classification; those of the United States (42, 92) are not those of Canada (41, 91).',
  }),
});

/** A classification is said to be of a year that has none. */
export const scianUnknownVersion = defineDiagnostic({
  code: 'scian/unknown-version',
  severity: 'warning',
  message: ({ version, known }: { version: string | number; known: readonly number[] }) => ({
    fr: `On ne connaît pas de SCIAN de ${shorten(String(version))}\u00a0: les versions sont de ${known.join(', ')}.`,
    en: `No NAICS of ${shorten(String(version))} is known: the versions are of ${known.join(', ')}.`,
  }),
  hint: () => ({
    fr: 'Relire l’année; si une version a paru depuis, la garder telle quelle.',
    en: 'Compare the year; if a version was published since, keep it as it is.',
  }),
});

/** What inspecting identifiers may say, in the order of the diagnostics page. */
export const identifierDiagnostics = [
  malformedNeq,
  neqCheckDigitFails,
  neqUnknownPrefix,
  malformedBusinessNumber,
  businessNumberCheckDigitFails,
  malformedPostalCode,
  postalCodeOnBothSides,
  malformedScian,
  scianUnknownSector,
  scianUnknownVersion,
] as const;
