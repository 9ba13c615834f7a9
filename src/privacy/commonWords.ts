import { foldText } from '../base/compareText';
import { listTexts } from './listTexts';
import { codeLists } from '../vocabulary/registry';

/** Articles and what ties words: « Le Sabord » is Sabord, « Pôle de la Mauricie » is Pôle Mauricie. */
export const tieWords: ReadonlySet<string> = new Set('le la les l un une du des de d au aux et the of and'.split(' '));

/** Legal forms, at either end of a name of an organisation; `coop` stands for its long forms. */
export const formWords: ReadonlySet<string> = new Set(
  'inc incorporee ltee ltd limitee limited enr senc sencrl corp corporation coop obnl osbl npo cie co llc'.split(' '),
);

/** Words that come before the name of a person. `m` and `me` are so with a capital only. */
export const personTitles: ReadonlySet<string> = new Set(
  'm mm mr mme mmes mlle mlles mrs ms miss monsieur madame mademoiselle messieurs mesdames dr dre docteur docteure doctor me maitre'.split(
    ' ',
  ),
);

/** Names of people and of enterprises that are words of every day too: told from them by a capital alone. */
const doubles = `
  rose marguerite violette olive prudence constance esperance aimee desiree claire blanche pierre roch franc france francoise florence
  avril mai juin victoire gloria grace joy hope faith may june april mark rich bill will grant frank jack max
  cote page roy roi boucher boulanger marchand berger meunier lemieux petit grand grandmaison beau bon brun blanc noir gris roux leblanc
  fortin champagne bourgogne lavoie lacroix lajoie lapointe lemay dubois riviere fontaine laforest forest desbiens lafleur fleur jardin
  jardins jour pont port roche roches larose bois moulin pigeon loup cheval poisson cloutier charpentier gagnon parent cousin cadet
  bourgeois baron comte levesque chevalier mercier tessier potier potvin martin abel gilles carter cook baker smith young king white
  black brown green hill wood stone banks price love best long
  marche phare source ruche etoile relais fabrique passage passerelle carrefour escale halte refuge nid toit table four cuisine panier
  potager verger serre ferme grange terre terres racine racines arbre foret feuille graine semence soleil lune aube aurore horizon
  boussole ancre voile navire quai rive plage vague ile nord sud est ouest monde ville village quartier place rue chemin route voie
  sentier porte cle pas elan envol essor tremplin levier moteur pivot lien liens fil toile trame maille couture atout avenir demain
  temps moment present espoir vie voix parole mots livre plume encre image scene theatre musique danse cirque art arts culture
  nature eau feu air pain miel cafe the vin biere fromage chocolat epicerie boutique magasin vitrine bazar friperie velo auto bus
  jeunes jeunesse aines femmes hommes enfants famille familles amis voisins ensemble solidaire libre commun commune bien mieux
  nouveau nouvelle premier premiere deuxieme dernier derniere grande petite belle bonne
  market bridge light house home garden farm hive star path door key thread future voice life bread honey`;

/** Words of the trade, which name nobody alone: « atelier », « coaching », « centre », « maison ». */
const trade = `
  atelier ateliers coaching accompagnement accompagnements rencontre rencontres seance seances session sessions formation formations
  cohorte cohort groupe group bilan suivi visite visit visites activite activites activity workshop meeting
  centre center maison entreprise entreprises enterprise enterprises organisme organismes organisation organization association
  cooperative cooperatives coop fondation foundation societe corporation comite conseil reseau network regroupement federation union
  pole hub bureau service services agence institut ecole cegep universite college municipalite mrc ville region club caisse fonds fund
  projet project programme program parcours pathway trajet edition equipe team table economie sociale social solidarite
  solidarity collectif collective communautaire community developpement development innovation impact mentorat mentor mentorship
  direction directeur directrice coordination presidence systeme system import importation admin administration
  finance finances financement funding marketing gestion management strategie strategy gouvernance governance
  nom name titre title texte text entrepreneur entrepreneure entrepreneuriat quebec canada montreal national nationale regional regionale
  personne person saint sainte`;

/** How ordinary words are: those that name nobody alone, those that a capital alone tells, and names of places. */
export interface CommonWords {
  readonly isTrade: (word: string) => boolean;
  readonly isDouble: (word: string) => boolean;
  readonly isPlace: (word: string) => boolean;
}

const listWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of every vocabulary and those of every day. Territories are places: an enterprise or a person may bear their name. */
export function buildCommonWords(): CommonWords {
  const list = (isTerritory: boolean) =>
    codeLists
      .filter(({ id }) => (id === 'mrc' || id === 'region') === isTerritory)
      .flatMap(({ entries }) => entries.flatMap(({ label }) => listTexts(label).flatMap(listWords)));
  const places = new Set(list(true));
  const common = new Set([...listWords(trade), ...list(false)]);
  const double = new Set(listWords(doubles));
  return {
    isTrade: (word) => common.has(word) && !double.has(word),
    isDouble: (word) => double.has(word),
    isPlace: (word) => places.has(word),
  };
}
