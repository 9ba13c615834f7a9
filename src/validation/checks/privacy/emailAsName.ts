import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import type { Edition } from '../../../model/edition';
import { holdsParticular } from '../../particulars';

/** The name of a person is a name: calendars, reports and letters print it, and an address there reaches everyone. The name is never repeated. */
export const emailAsName = defineCheck({
  code: 'privacy/email-as-name',
  severity: 'warning',
  finds: {
    fr: 'La colonne des courriels est importée à la place de celle des noms (loi sur la protection des renseignements personnels dans le secteur privé, art. 5).',
    en: 'The column of emails is imported in place of that of names (Act respecting the protection of personal information in the private sector, s. 5).',
  },
  message: () => ({
    fr: 'Le nom de cette personne contient une adresse de courriel, et les noms sont imprimés.',
    en: 'The name of this person holds an email address, and names are printed.',
  }),
  hint: () => ({
    fr: 'Écrire le nom, et garder l’adresse parmi les personnes à joindre («\u00a0contacts\u00a0»).',
    en: 'Write the name, and keep the address among the people to reach ("contacts").',
  }),
  find(edition: Edition, report) {
    for (const { name, path } of listPersonNames(edition)) if (holdsParticular('email', name)) report(path, {});
  },
});

/** The names of people that an edition holds, and where. */
function* listPersonNames(edition: Edition): Generator<{ readonly name: string; readonly path: DiagnosticPath }> {
  function* listNames(items: readonly { readonly name: string }[] | undefined, at: DiagnosticPath) {
    for (const [index, { name }] of (items ?? []).entries()) yield { name, path: [...at, index, 'name'] };
  }
  for (const key of ['enterprises', 'partners'] as const) {
    for (const [index, { contacts }] of edition[key].entries()) yield* listNames(contacts, [key, index, 'contacts']);
  }
  yield* listNames(edition.advisors, ['advisors']);
  for (const [index, { applicant, participants }] of edition.applications.entries()) {
    const at = ['applications', index];
    if (applicant.kind === 'manager') yield { name: applicant.name, path: [...at, 'applicant', 'name'] };
    yield* listNames(participants, [...at, 'participants']);
  }
  for (const [index, { by, conflicts }] of (edition.decisions ?? []).entries()) {
    yield* listNames(by, ['decisions', index, 'by']);
    yield* listNames(conflicts, ['decisions', index, 'conflicts']);
  }
}
