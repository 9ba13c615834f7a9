import type { BilingualText } from '../base/localizedText';

/**
 * What the fields that a disclosure may show are called: the words of the forms, which a test compares. By the whole name of a field where it
 * needs its own, else by what follows its noun.
 */
const fieldWords: Readonly<Record<string, BilingualText>> = {
  address: { fr: 'Adresse', en: 'Address' },
  advisor: { fr: 'Personne-ressource', en: 'Advisor' },
  'advisors.advisor': { fr: 'Animation – Personne-ressource', en: 'Facilitators – Advisor' },
  alias: { fr: 'Nom d’emprunt', en: 'Alias' },
  'amendments.reason': { fr: 'Avenants – Raison', en: 'Amendments – Reason' },
  'amendments.title': { fr: 'Avenants – Titre', en: 'Amendments – Title' },
  'answers.*': { fr: 'Réponses', en: 'Answers' },
  authors: { fr: 'Auteurs et autrices', en: 'Authors' },
  by: { fr: 'Décidé par', en: 'Decided by' },
  'attendance.by': { fr: 'Notée par', en: 'Recorded by' },
  'posting.by': { fr: 'Inscrite par', en: 'Recorded by' },
  'waiver.by': { fr: 'Décidée par', en: 'Decided by' },
  'choices.label': { fr: 'Choix – Nom', en: 'Choices – Name' },
  'closures.reason': { fr: 'Fermetures – Raison', en: 'Closures – Reason' },
  collectedBy: { fr: 'Recueillie par', en: 'Collected by' },
  consent: { fr: 'Consentement', en: 'Consent' },
  'days.note': { fr: 'Jours – Note', en: 'Days – Note' },
  'days.reason': { fr: 'Jours – Raison', en: 'Days – Reason' },
  'days.x': { fr: 'Jours – Données ajoutées', en: 'Days – Added data' },
  deliverables: { fr: 'Livrables', en: 'Deliverables' },
  email: { fr: 'Courriel', en: 'Email' },
  'exceptions.available': { fr: 'Jours différents – Libre', en: 'Days that differ – Free' },
  'exceptions.date': { fr: 'Jours différents – Jour', en: 'Days that differ – Day' },
  'exceptions.from': { fr: 'Jours différents – De', en: 'Days that differ – From' },
  'exceptions.reason': { fr: 'Jours différents – Raison', en: 'Days that differ – Reason' },
  'exceptions.to': { fr: 'Jours différents – À', en: 'Days that differ – To' },
  expertise: { fr: 'Expertises', en: 'Expertise' },
  'facilitators.advisors': { fr: 'Animation – Personne-ressource', en: 'Facilitators – Advisor' },
  'gates.reason': { fr: 'Points de passage – Raison', en: 'Gates – Reason' },
  'gates.title': { fr: 'Points de passage – Titre', en: 'Gates – Title' },
  id: { fr: 'Identifiant', en: 'Id' },
  label: { fr: 'Nom', en: 'Name' },
  language: { fr: 'Langue', en: 'Language' },
  languages: { fr: 'Langues', en: 'Languages' },
  licence: { fr: 'Licence', en: 'Licence' },
  'limits.perDayMinutes': { fr: 'Limites de temps – Par jour', en: 'Time limits – Per day' },
  'limits.perWeekMinutes': { fr: 'Limites de temps – Par semaine', en: 'Time limits – Per week' },
  'limits.totalMinutes': { fr: 'Limites de temps – En tout', en: 'Time limits – In all' },
  'messages.met': { fr: 'Messages – Rempli', en: 'Messages – Met' },
  'messages.unknown': { fr: 'Messages – Inconnu', en: 'Messages – Unknown' },
  'messages.unmet': { fr: 'Messages – Non rempli', en: 'Messages – Unmet' },
  mission: { fr: 'Mission', en: 'Mission' },
  mrc: { fr: 'MRC ou territoire équivalent', en: 'MRC or equivalent territory' },
  municipality: { fr: 'Municipalité', en: 'Municipality' },
  name: { fr: 'Nom', en: 'Name' },
  nature: { fr: 'Nature', en: 'Nature' },
  note: { fr: 'Note', en: 'Note' },
  objectives: { fr: 'Objectifs', en: 'Objectives' },
  'operations.element': { fr: 'Changements – Élément', en: 'Changes – Element' },
  'operations.items': { fr: 'Changements – Éléments', en: 'Changes – Elements' },
  'operations.reason': { fr: 'Changements – Raison', en: 'Changes – Reason' },
  'operations.to': { fr: 'Changements – Nouvelle valeur', en: 'Changes – New value' },
  'operations.was': { fr: 'Changements – Ancienne valeur', en: 'Changes – Former value' },
  'phases.note': { fr: 'Phases – Note', en: 'Phases – Note' },
  'phases.title': { fr: 'Phases – Titre', en: 'Phases – Title' },
  'phases.x': { fr: 'Phases – Données ajoutées', en: 'Phases – Added data' },
  phone: { fr: 'Téléphone', en: 'Phone' },
  postalCode: { fr: 'Code postal', en: 'Postal code' },
  question: { fr: 'Question', en: 'Question' },
  reason: { fr: 'Raison', en: 'Reason' },
  region: { fr: 'Région administrative', en: 'Administrative region' },
  'reports.title': { fr: 'Redditions de comptes – Titre', en: 'Reports due – Title' },
  role: { fr: 'À titre de', en: 'Role' },
  'contact.role': { fr: 'Titre', en: 'Title' },
  roles: { fr: 'Fonctions', en: 'Functions' },
  saidBy: { fr: 'Dit par', en: 'Said by' },
  'settings.note': { fr: 'Réglages – Note', en: 'Settings – Note' },
  'settings.title': { fr: 'Réglages – Titre', en: 'Settings – Title' },
  'settings.x': { fr: 'Réglages – Données ajoutées', en: 'Settings – Added data' },
  socialPurpose: { fr: 'Finalité sociale', en: 'Social purpose' },
  statusReason: { fr: 'Raison de l’état', en: 'Reason of the status' },
  summary: { fr: 'Résumé', en: 'Summary' },
  text: { fr: 'Texte', en: 'Text' },
  timeZone: { fr: 'Fuseau horaire', en: 'Time zone' },
  title: { fr: 'Titre', en: 'Title' },
  'totals.note': { fr: 'Heures promises – Note', en: 'Promised hours – Note' },
  unit: { fr: 'Unité', en: 'Unit' },
  'unit.label': { fr: 'Unité – Nom', en: 'Unit – Name' },
  'weekly.from': { fr: 'Semaine ordinaire – De', en: 'Ordinary week – From' },
  'weekly.to': { fr: 'Semaine ordinaire – À', en: 'Ordinary week – To' },
  'weekly.validFrom': { fr: 'Semaine ordinaire – À partir du', en: 'Ordinary week – From day' },
  'weekly.validTo': { fr: 'Semaine ordinaire – Jusqu’au', en: 'Ordinary week – To day' },
  'weekly.weekday': { fr: 'Semaine ordinaire – Jour de la semaine', en: 'Ordinary week – Day of the week' },
  x: { fr: 'Données ajoutées', en: 'Added data' },
};

/**
 * What a field is called in a disclosure. One that the model does not know keeps its own name.
 *
 * @example
 * nameField('contact.email') // => { fr: 'Courriel', en: 'Email' }
 */
export function nameField(field: string): BilingualText {
  const rest = field.slice(field.indexOf('.') + 1);
  for (const name of [field, rest]) {
    const found = Object.hasOwn(fieldWords, name) ? fieldWords[name] : undefined;
    if (found !== undefined) return found;
  }
  return { fr: rest, en: rest };
}
