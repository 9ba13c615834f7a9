/** The pictures of the concept pages: for each family of nouns, a box for each noun and an arrow for each property by which one names or holds another. */

type Locale = 'fr' | 'en';
type Text = Readonly<Record<Locale, string>>;

/** A noun: how it is called, and the schema that says it (`enterprise`: `enterpriseSchema`). */
const nouns = {
  activity: { fr: 'Activité', en: 'Activity' },
  adaptation: { fr: 'Adaptation', en: 'Adaptation' },
  advisor: { fr: 'Personne-ressource', en: 'Advisor' },
  agreement: { fr: 'Entente', en: 'Agreement' },
  aid: { fr: 'Aide', en: 'Aid' },
  application: { fr: 'Candidature', en: 'Application' },
  attendance: { fr: 'Présence', en: 'Attendance' },
  availability: { fr: 'Disponibilités', en: 'Availability' },
  cohort: { fr: 'Cohorte', en: 'Cohort' },
  contact: { fr: 'Contact', en: 'Contact' },
  criterion: { fr: 'Critère', en: 'Criterion' },
  edition: { fr: 'Édition', en: 'Edition' },
  enterprise: { fr: 'Entreprise', en: 'Enterprise' },
  envelope: { fr: 'Enveloppe', en: 'Envelope' },
  evidence: { fr: 'Pièce justificative', en: 'Evidence' },
  fact: { fr: 'Renseignement', en: 'Fact' },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  ledger: { fr: 'Grand livre', en: 'Ledger' },
  need: { fr: 'Besoin', en: 'Need' },
  observation: { fr: 'Observation', en: 'Observation' },
  offer: { fr: 'Offre d’heures', en: 'Offer' },
  partner: { fr: 'Partenaire', en: 'Partner' },
  phase: { fr: 'Phase', en: 'Phase' },
  place: { fr: 'Lieu', en: 'Place' },
  placement: { fr: 'Rencontre', en: 'Placement' },
  posting: { fr: 'Écriture', en: 'Posting' },
  program: { fr: 'Programme', en: 'Program' },
  room: { fr: 'Salle', en: 'Room' },
  ruleSet: { fr: 'Jeu de règles', en: 'Rule set' },
  schedule: { fr: 'Calendrier', en: 'Schedule' },
  session: { fr: 'Séance', en: 'Session' },
  setting: { fr: 'Réglage', en: 'Setting' },
  template: { fr: 'Parcours', en: 'Template' },
  waiver: { fr: 'Dérogation', en: 'Waiver' },
} as const satisfies Readonly<Record<string, Text>>;

/** The key of a noun, which is the name of its schema without `Schema`. */
export type Noun = keyof typeof nouns;

/** `path` of `from` holds `to` (a part of the same document) or names it by its id. */
interface Arrow {
  readonly from: Noun;
  readonly path: string;
  readonly to: Noun;
  readonly holds?: true;
}

interface Family {
  readonly id: string;
  readonly title: Text;
  /** Column and row of each box. */
  readonly boxes: Readonly<Partial<Record<Noun, readonly [column: number, row: number]>>>;
  readonly arrows: readonly Arrow[];
}

/** Every family, in the order of the pages. */
export const families: readonly Family[] = [
  {
    id: 'people',
    title: { fr: 'Qui participe et qui donne', en: 'Who takes part and who gives' },
    boxes: {
      need: [0, 0],
      enterprise: [1, 0],
      contact: [2, 0],
      place: [1, 1],
      partner: [2, 1],
      room: [1, 2],
      offer: [2, 2],
      advisor: [3, 2],
      availability: [3, 1],
    },
    arrows: [
      { from: 'need', path: 'enterprise', to: 'enterprise' },
      { from: 'enterprise', path: 'contacts', to: 'contact', holds: true },
      { from: 'enterprise', path: 'place', to: 'place', holds: true },
      { from: 'partner', path: 'contacts', to: 'contact', holds: true },
      { from: 'room', path: 'place', to: 'place', holds: true },
      { from: 'room', path: 'partner', to: 'partner' },
      { from: 'offer', path: 'partner', to: 'partner' },
      { from: 'offer', path: 'advisor', to: 'advisor' },
      { from: 'advisor', path: 'partner', to: 'partner' },
      { from: 'advisor', path: 'availability', to: 'availability', holds: true },
    ],
  },
  {
    id: 'definitions',
    title: { fr: 'Ce qui peut se faire', en: 'What can be done' },
    boxes: { ruleSet: [0, 0], program: [1, 0], template: [2, 0], adaptation: [3, 0], setting: [1, 1], phase: [2, 1], activity: [3, 1] },
    arrows: [
      { from: 'program', path: 'ruleSets', to: 'ruleSet' },
      { from: 'program', path: 'templates', to: 'template' },
      { from: 'adaptation', path: 'base', to: 'template' },
      { from: 'template', path: 'settings', to: 'setting', holds: true },
      { from: 'template', path: 'phases', to: 'phase', holds: true },
      { from: 'template', path: 'activities', to: 'activity', holds: true },
      { from: 'activity', path: 'phase', to: 'phase' },
    ],
  },
  {
    id: 'editions',
    title: { fr: 'Ce qui est prévu', en: 'What is planned' },
    boxes: {
      program: [0, 0],
      edition: [1, 0],
      schedule: [3, 0],
      template: [0, 1],
      cohort: [1, 1],
      session: [2, 1],
      placement: [3, 1],
      enterprise: [1, 2],
      room: [2, 2],
      advisor: [3, 2],
    },
    arrows: [
      { from: 'edition', path: 'program', to: 'program' },
      { from: 'edition', path: 'cohorts', to: 'cohort', holds: true },
      { from: 'edition', path: 'sessions', to: 'session', holds: true },
      { from: 'edition', path: 'schedule', to: 'schedule', holds: true },
      { from: 'cohort', path: 'template', to: 'template' },
      { from: 'cohort', path: 'members.enterprise', to: 'enterprise' },
      { from: 'session', path: 'cohort', to: 'cohort' },
      { from: 'session', path: 'attendees.enterprise', to: 'enterprise' },
      { from: 'schedule', path: 'placements', to: 'placement', holds: true },
      { from: 'placement', path: 'session', to: 'session' },
      { from: 'placement', path: 'room', to: 'room' },
      { from: 'placement', path: 'advisors.advisor', to: 'advisor' },
    ],
  },
  {
    id: 'eligibility',
    title: { fr: 'Qui est admissible, et pourquoi', en: 'Who is eligible, and why' },
    boxes: {
      application: [0, 0],
      program: [1, 0],
      ruleSet: [2, 0],
      criterion: [3, 0],
      enterprise: [0, 1],
      evidence: [1, 1],
      fact: [2, 1],
      waiver: [3, 1],
    },
    arrows: [
      { from: 'application', path: 'program', to: 'program' },
      { from: 'application', path: 'applicant.enterprise', to: 'enterprise' },
      { from: 'application', path: 'evidence', to: 'evidence', holds: true },
      { from: 'evidence', path: 'facts', to: 'fact' },
      { from: 'program', path: 'ruleSets', to: 'ruleSet' },
      { from: 'ruleSet', path: 'facts', to: 'fact', holds: true },
      { from: 'ruleSet', path: 'criteria', to: 'criterion', holds: true },
      { from: 'waiver', path: 'criterion', to: 'criterion' },
    ],
  },
  {
    id: 'hours-and-money',
    title: { fr: 'Les heures et l’argent', en: 'Hours and money' },
    boxes: {
      attendance: [0, 0],
      session: [1, 0],
      envelope: [2, 0],
      agreement: [3, 0],
      enterprise: [0, 1],
      posting: [2, 1],
      partner: [3, 1],
      ledger: [1, 1],
      aid: [0, 2],
    },
    arrows: [
      { from: 'attendance', path: 'session', to: 'session' },
      { from: 'attendance', path: 'enterprise', to: 'enterprise' },
      { from: 'session', path: 'envelope', to: 'envelope' },
      { from: 'envelope', path: 'agreement', to: 'agreement' },
      { from: 'agreement', path: 'funder', to: 'partner' },
      { from: 'ledger', path: 'postings', to: 'posting', holds: true },
      { from: 'posting', path: 'envelope', to: 'envelope' },
      { from: 'aid', path: 'enterprise', to: 'enterprise' },
    ],
  },
  {
    id: 'measures',
    title: { fr: 'Ce qui a changé', en: 'What has changed' },
    boxes: { template: [0, 0], indicator: [1, 0], observation: [2, 0], enterprise: [3, 0] },
    arrows: [
      { from: 'template', path: 'indicators.indicator', to: 'indicator' },
      { from: 'observation', path: 'indicator', to: 'indicator' },
      { from: 'observation', path: 'enterprise', to: 'enterprise' },
    ],
  },
];

const box = { width: 170, height: 50 };
const step = { x: 262, y: 116 };
const margin = 12;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture of a family in one language: an SVG that reads in colour, in grey and by ear. */
export function drawFamily({ title, boxes, arrows }: Family, locale: Locale): string {
  const placed = Object.entries(boxes) as [Noun, readonly [number, number]][];
  const centres = new Map(
    placed.map(([noun, [column, row]]) => [
      noun,
      { x: margin + box.width / 2 + column * step.x, y: margin + box.height / 2 + row * step.y },
    ]),
  );
  const centreOf = (noun: Noun): Point => {
    const centre = centres.get(noun);
    if (centre === undefined) throw new Error(`${title.en}: ${noun} has an arrow and no box`);
    return centre;
  };
  const columns = Math.max(...placed.map(([, [column]]) => column));
  const rows = Math.max(...placed.map(([, [, row]]) => row));
  const [width, height] = [2 * margin + box.width + columns * step.x, 2 * margin + box.height + rows * step.y];
  const said = arrows
    .map(({ from, path, to, holds }) => say(nouns[from][locale], path, nouns[to][locale], holds === true, locale))
    .join(' ');
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${locale}" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif">`,
    `<title>${title[locale]}</title>`,
    `<desc>${said}</desc>`,
    '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="#33475b"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...arrows.map((arrow) => drawArrow(centreOf(arrow.from), centreOf(arrow.to), arrow)),
    ...placed.map(([noun]) => drawBox(centreOf(noun), nouns[noun][locale], noun)),
    '</svg>',
  ].join('\n')}\n`;
}

function say(from: string, path: string, to: string, holds: boolean, locale: Locale): string {
  if (locale === 'fr')
    return `${from}, « ${path} »\u00a0: ${holds ? 'contient' : 'désigne'} ${to}.`.replace('« ', '«\u00a0').replace(' »', '\u00a0»');
  return `${from}, "${path}": ${holds ? 'holds' : 'names'} ${to}.`;
}

function drawBox({ x, y }: Point, label: string, noun: Noun): string {
  const identifier = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  return [
    `<rect x="${x - box.width / 2}" y="${y - box.height / 2}" width="${box.width}" height="${box.height}" rx="7" fill="#eaf2f8" stroke="#1f5f8b" stroke-width="1.5"/>`,
    `<text x="${x}" y="${y - 3}" text-anchor="middle" font-size="15" font-weight="600" fill="#12263a">${label}</text>`,
    `<text x="${x}" y="${y + 15}" text-anchor="middle" font-size="11" font-family="ui-monospace, 'DejaVu Sans Mono', monospace" fill="#33475b">${identifier}</text>`,
  ].join('\n');
}

/** A full line for what is held within the same document, a dashed one for what is named by its id. */
function drawArrow(from: Point, to: Point, { path, holds }: Arrow): string {
  const [start, end] = [leave(from, to), leave(to, from)];
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const isVertical = from.x === to.x;
  const isLevel = from.y === to.y;
  const dashes = holds === true ? '' : ' stroke-dasharray="5 4"';
  const [x, y] = isVertical ? [middle.x, middle.y + 4] : [middle.x, middle.y + (isLevel ? -7 : 4)];
  return [
    `<line x1="${round(start.x)}" y1="${round(start.y)}" x2="${round(end.x)}" y2="${round(end.y)}" stroke="#33475b" stroke-width="1.4"${dashes} marker-end="url(#tip)"/>`,
    `<text x="${round(x)}" y="${round(y)}" text-anchor="middle" font-size="11" fill="#33475b" stroke="#ffffff" stroke-width="4" paint-order="stroke">${path.split('.')[0] ?? path}</text>`,
  ].join('\n');
}

const round = (number: number) => Math.round(number * 10) / 10;

/** Where the line from the centre of a box towards another point leaves the box. */
function leave(centre: Point, towards: Point): Point {
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y];
  const share = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + 3) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + 3) / Math.abs(dy),
  );
  return { x: centre.x + dx * share, y: centre.y + dy * share };
}
