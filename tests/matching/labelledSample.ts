/**
 * A labelled sample: invented enterprises in a list as the register writes it, and some of them again in a list as people type it, with their names
 * corrupted. Which pairs are one enterprise is known. The same for the same seed. It imports nothing: the benchmarks read it too.
 */

/** An enterprise of the sample, with no more than a list gives. */
export interface SampleEnterprise {
  readonly id: string;
  readonly name: string;
  readonly neq?: string;
  readonly website?: string;
  readonly place?: { readonly address: string; readonly municipality: string; readonly postalCode: string };
}

/** Two lists, and the ids in each of those that are one enterprise. */
export interface LabelledSample {
  readonly register: readonly SampleEnterprise[];
  readonly typed: readonly SampleEnterprise[];
  readonly pairs: readonly (readonly [register: string, typed: string])[];
}

type Below = (below: number) => number;

/** Whole numbers below `below` (mulberry32). */
function startRandom(seed: number): Below {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const kinds = (
  'Coopérative de solidarité|Coop de travail|Coopérative d’habitation|Association des parents|Club de l’âge d’or|Club de golf|Maison des jeunes|' +
  'Maison de la famille|Centre de la petite enfance|Corporation de développement|Centre d’action bénévole|Festival|Musée|Atelier|Fondation|' +
  'Entreprise d’insertion|Ressourcerie|Café|Théâtre|Ferme|Éditions|Société d’histoire|Comité de citoyens|Radio communautaire|Écomusée'
).split('|');
const subjects = (
  'les Érables|Horizon|du Fleuve|L’Éveil|Sans-Frontières|Le Tremplin|La Relève|Arc-en-ciel|des Chenaux|La Passerelle|Le Phare|Les Bâtisseurs|Terre d’ici|' +
  'La Bonne Assiette|Le Rabaska|Point de rue|Les Draveurs|Boréal|La Traversée|Le Grenier|Entre deux eaux|L’Ancrage|La Source|Les Amis|Le Relais|' +
  'Au fil du temps|Les Semailles|La Rencontre|Le Carrefour|L’Envol'
).split('|');
const saints = (
  'Tite|Narcisse|Prosper|Adelphe|Séverin|Maurice|Stanislas|Élie|Boniface|Barnabé|Étienne|Mathieu|Alexis|Justin|Paulin|Léon|Édouard|Roch|Luc|' +
  'Didace|Gabriel|Zénon|Côme|Damien|Émélie|Béatrix|Mélanie|Félix|Jean|Ignace|Cuthbert|Norbert|Thècle|Ursule|Angèle|Geneviève|Anne|Monique'
).split('|');
const streets =
  'rue Principale|boul. des Forges|rue Notre-Dame|rang Saint-Joseph|av. du Collège|ch. du Lac|rue Laviolette|rue Royale|5e Avenue'.split(
    '|',
  );
const syllables =
  'ba be bo bri ca cha co da do fa fle ga go gra ja jo la le li lo ma me mo na no pa per po ra ri ro sa sé so ta té ti to va vi vo'.split(
    ' ',
  );

/** One NEQ whose digits agree. */
function makeNeq(number: number): string {
  const seven = String(number % 10_000_000).padStart(7, '0');
  const sum = Array.from(seven).reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + doubled - (doubled > 9 ? 9 : 0);
  }, 0);
  return `11${seven}${String((sum * 9) % 10)}`;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '');
const letter = (below: Below) => String.fromCharCode(97 + below(26));

/** One slip of the keyboard in a word of five letters or more: a letter left out, doubled, other, or exchanged with its neighbour. */
function mistype(name: string, below: Below): string {
  const words = name.split(' ');
  const long = words.flatMap((word, index) => (word.length >= 5 ? [index] : []));
  const at = long[below(Math.max(1, long.length))];
  if (at === undefined) return name;
  const word = words[at] ?? '';
  const place = 1 + below(word.length - 2);
  const [head, tail] = [word.slice(0, place), word.slice(place)];
  const slips = [
    head + tail.slice(1),
    head + tail.charAt(0) + tail,
    head + letter(below) + tail.slice(1),
    head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
  ];
  words[at] = slips[below(slips.length)] ?? word;
  return words.join(' ');
}

/** A name as somebody else types it. */
function corrupt(name: string, below: Below): string {
  const happens = (hundredths: number) => below(100) < hundredths;
  let typed = name;
  if (happens(40)) typed = plain(typed);
  if (happens(40)) typed = typed.replaceAll(/\bSaint-/gu, 'St-').replaceAll(/\bSaint\b/gu, 'St');
  if (happens(40))
    typed = typed
      .replace(/^Coopérative/u, 'Coop')
      .replace(/^Association/u, 'Ass.')
      .replace(/^Centre/u, 'Ctre')
      .replace(/^Corporation/u, 'Corp.');
  if (happens(40)) typed = typed.replace(/^Centre de la petite enfance/u, 'Centre petite enfance').replace(/ (?:de la|des|du|de) /u, ' ');
  if (happens(15)) typed = typed.replace(/^(.+?) (.+)$/u, '$2, $1');
  if (happens(35)) typed = mistype(typed, below);
  if (happens(6)) typed = mistype(typed, below);
  if (happens(25))
    typed = name.startsWith('Coop') ? `${typed}, coop` : ([`${typed} inc.`, `${typed} (OBNL)`, `${typed} OSBL`][below(3)] ?? typed);
  if (happens(15)) typed = typed.toUpperCase();
  if (happens(10)) typed = typed.replaceAll('-', ' ').replaceAll('’', ' ');
  return typed;
}

/**
 * Invented enterprises, no two of one name, and some of them twice.
 *
 * @param count - How many names there are in all; two sevenths of them are the second of a pair.
 * @param options - `onlyNames`: nothing but names to go by. Otherwise the register gives numbers and addresses, and three in four of the others an address.
 */
export function makeLabelledSample(count: number, seed: number, { onlyNames }: { readonly onlyNames: boolean }): LabelledSample {
  const below = startRandom(seed);
  const pick = (items: readonly string[]) => items[below(items.length)] ?? '';
  const word = () => {
    const text = Array.from({ length: 3 + below(2) }, () => pick(syllables)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const seen = new Set<string>();
  const makeName = (): string => {
    const place = below(3) === 0 ? word() : `Saint-${pick(saints)}${below(2) === 0 ? '' : `-de-${word()}`}`;
    const name = [pick(kinds), ...(below(2) === 0 ? [pick(subjects)] : []), `de ${place}`, ...(below(4) === 0 ? ['inc.'] : [])].join(' ');
    const key = plain(name).toLowerCase().replace(' inc.', '');
    if (seen.has(key)) return makeName();
    seen.add(key);
    return name;
  };
  const registered = Math.floor((count * 5) / 7);
  const register: SampleEnterprise[] = [];
  const typed: SampleEnterprise[] = [];
  const pairs: [string, string][] = [];
  const listPlace = () => ({
    address: `${String(1 + below(4_000))} ${pick(streets)}`,
    municipality: `Saint-${pick(saints)}`,
    postalCode: `G${String(below(10))}${'ABCEGHJKLMNPRSTVXYZ'.charAt(below(19))} ${String(below(10))}${'ABCEGHJKLMNPRSTVXYZ'.charAt(below(19))}${String(below(10))}`,
  });
  for (let index = 0; index < registered; index += 1) {
    const name = makeName();
    const place = listPlace();
    const neq = makeNeq(index * 37 + 1_000_000);
    register.push({ id: `r-${String(index)}`, name: name.toUpperCase(), ...(onlyNames ? {} : { neq, place }) });
    if (typed.length >= count - registered || below(registered - index) >= count - registered - typed.length) continue;
    const known =
      !onlyNames && below(4) > 0 ? { place: { ...place, address: place.address.replace('boul.', 'boulevard').replace(' ', ', ') } } : {};
    const number = !onlyNames && below(5) === 0 ? { neq } : {};
    pairs.push([`r-${String(index)}`, `t-${String(index)}`]);
    typed.push({ id: `t-${String(index)}`, name: corrupt(name, below), ...known, ...number });
  }
  return { register, typed, pairs };
}
