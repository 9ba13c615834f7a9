/** A name that is known elsewhere than where it was written. */
interface MisplacedName {
  /** The names, in either language, without accents, spaces nor capitals. */
  readonly names: readonly string[];
  /** Keys that tell the noun where they were written. */
  readonly beside: readonly string[];
  /** Where it is said: kind of document, then place from its root. */
  readonly place: string;
}

/** Names that people give to a noun and that another one bears. */
export const misplacedNames: readonly MisplacedName[] = [
  {
    names: ['room', 'salle', 'rooms', 'date', 'jour', 'start', 'debut', 'heure', 'time', 'lieu', 'place'],
    beside: ['cohort', 'facilitators', 'sessionMinutes'],
    place: 'edition:schedule.placements',
  },
  { names: ['phases', 'phase', 'etapes'], beside: ['template', 'members', 'entry'], place: 'template:phases' },
];

/**
 * Usual names of keys, most of them the French titles of forms (a test holds the table to `toJsonSchema`), without accents, spaces nor
 * capitals. Of several keys, the first that is known where the name was written is meant.
 */
const table = `
identifiantsprecedents: previousIds
nom: name
denomination: name
numerodentrepriseduquebec: neq
numerodentreprisefederal: businessNumber
formejuridique: legalForm
mission: socialPurpose
finalite: socialPurpose
finalitesociale: socialPurpose
domainesdefinalite: purposes
siege: place
siegesocial: place
personnesajoindre: contacts
datedeconstitution: foundedOn
personnesemployees: employees
employes: employees
nombredemployes: employees
membres: members
membresparcategorie: membersByCategory
categorie: category
benevoles: volunteers
activitemarchande: hasMarketActivity
revenus: revenue
findelexercice: fiscalYearEnd
revenustotaux: totalCents
revenusautonomes: ownCents
conseildadministration: board
sieges: seats
siegesnommespardesorganismespublics: namedByPublicBodies
activite: activity
codescian: scian
anneedelaclassification: version
siteweb: website
anonyme: anonymous
nomdemprunt: alias
nomcourt: shortName
expertises: expertise
bureau: place
heurespromises: promisedGivenMinutes
adresse: address place
ville: municipality place.municipality
municipalite: municipality place.municipality
mrcouterritoireequivalent: mrc place.mrc
regionadministrative: region place.region
codepostal: postalCode place.postalCode
fuseauhoraire: timeZone
titre: title role
fonctions: roles
courriel: email
telephone: phone
langue: language languages
langues: languages
partenaire: partner
lieudetravail: place
disponibilite: availability
disponibilites: availability
availabilities: availability
limitesdetemps: limits
parjour: perDayMinutes
parsemaine: perWeekMinutes
entout: totalMinutes
personneressource: advisor
conseiller: advisor
conseillere: advisor
conseillers: advisors
heures: givenMinutes sessionMinutes plannedMinutes receivedMinutes minutes
hours: givenMinutes sessionMinutes plannedMinutes receivedMinutes minutes
minutes: sessionMinutes givenMinutes plannedMinutes receivedMinutes
heuresdonnees: givenMinutes
du: from
au: to
fin: to
entreprise: enterprise
priorite: priority
heuressouhaitees: receivedMinutes
exprimele: statedOn
places: capacity
preteepar: partner
semaineordinaire: weekly
jourdelasemaine: weekday
de: from
a: to
apartirdu: validFrom
jusquau: validTo
joursdifferents: exceptions
jour: date weekday
libre: available
raison: reason
resume: summary
responsables: owners
territoire: territory
datedelancement: launchedOn
reglesdadmissibilite: ruleSets
parcoursofferts: templates
sortedepiece: kind
recuele: receivedOn
approuveele: approvedOn
valablejusquau: validTo
renseignementsappuyes: facts
programme: program
demandeur: applicant
personnesparticipantes: participants
deposeele: submittedOn
reponses: answers
piecesjustificatives: evidence
derogations: waivers
etat: status
statut: status
historique: history
etatquitte: from
date: on
decidepar: by
rangsurlalistedattente: rank
pointsdepassage: gates
pointdepassage: gate
resultat: outcome
parcours: template
entree: entry
derniereentree: lastEntryOn
audeladumaximum: policy
presence: attendance
cohorte: cohort
activites: activities
duree: sessionMinutes minutes
duration: sessionMinutes minutes
typedactivite: kind
naturedesheures: hourKind
dureealhoraire: sessionMinutes
entreprisesinvitees: attendees
cliente: client
animation: facilitators advisors
fil: thread
sallerequise: needsRoom
apres: after
seance: session
delai: lag
pasavantle: notBefore
pasapresle: notAfter
enveloppe: envelope
raisondeletat: statusReason
origine: origin
numero: number
debut: start from
salle: room
fixee: pinned
rencontres: placements
faitavec: madeWith
germe: seed
etapes: steps
comptedheures: count
heuresprevues: plannedMinutes
entente: agreement
bailleurdefonds: funder
montant: amountCents
monnaie: currency
portee: scope
sortedeportee: of
signeele: signedOn
signele: signedOn
regles: ruleSet
avenants: amendments
redditionsdecomptes: reports
aremettrele: dueOn
envoyeele: sentOn
accepteele: acceptedOn
provenance: level
forme: form
decideele: decidedOn
fermetures: closures
cohortes: cohorts
entreprises: enterprises
disponibilitesdesentreprises: enterpriseAvailabilities
partenaires: partners
personnesressources: advisors
offresdheures: offers
besoins: needs
salles: rooms
enveloppesdheures: envelopes
ententes: agreements
aides: aids
candidatures: applications
seances: sessions
calendrierdesseances: schedule
calendrier: schedule
presences: attendance
grandlivredesheures: ledger
fermejusquau: closedThrough
ecritures: postings
indicateurs: indicators
`;

/** The keys that a usual name may mean, by that name. */
export const usualNames: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', keys = ''] = line.split(': ');
      return [name, keys.split(' ')];
    }),
);
