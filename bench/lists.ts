import { startRandom, checkDigits } from './enterprises.ts';

const legalForms = ['Coopérative de solidarité', 'Coopérative de travail', 'OBNL'] as const;
const territories = [
  ['Trois-Rivières', '371'],
  ['Shawinigan', '360'],
  ['Louiseville', '510'],
] as const;

/** Invented rows of enterprises as a French spreadsheet writes them: `;`, decimals with a comma, « oui », labels in place of codes. */
export function makeList(count: number, seed: number, wrongCell: boolean): string {
  const below = startRandom(seed);
  const rows = Array.from({ length: count }, (_, index) => {
    const [municipality, mrc] = territories[below(3)] ?? territories[0];
    const seven = Array.from({ length: 7 }, () => String(below(10))).join('');
    return [
      `enterprise-${index}`,
      `"Atelier « ${index} »; Mauricie"`,
      `11${checkDigits(seven)}`,
      legalForms[below(3)],
      `Rendre un service utile à ${below(900)} personnes.`,
      municipality,
      mrc,
      wrongCell ? 'une dizaine' : String(below(40)),
      below(5) > 0 ? 'oui' : 'non',
      `20${below(10)}${below(10)}-0${1 + below(9)}-1${below(10)}`,
      '2026-03-31',
      `${1 + below(900)} ${String(below(1_000)).padStart(3, '0')},${below(10)}${below(10)}`,
    ].join(';');
  });
  const titles =
    'Identifiant;Nom;NEQ;Forme juridique;Finalité sociale;Municipalité;MRC;Employés;Activité marchande;Date de fondation;Fin de l’exercice;Revenus';
  return [titles, ...rows].join('\r\n');
}

const codes = new Map([
  ['Coopérative de solidarité', 'solidarity-cooperative'],
  ['Coopérative de travail', 'work-cooperative'],
  ['OBNL', 'non-profit'],
]);

/** What somebody writes by hand for this one list, its columns in this order: no title is looked for, no cell is explained. */
export function mapByHand(cells: readonly string[]): object {
  const [id, name, neq, form = '', purpose, municipality, mrc, employees, sells, foundedOn, fiscalYearEnd, revenue = ''] = cells;
  return {
    id,
    name,
    neq,
    legalForm: codes.get(form),
    socialPurpose: { fr: purpose },
    place: { municipality, mrc },
    employees: Number(employees),
    hasMarketActivity: sells === 'oui',
    foundedOn,
    revenue: { fiscalYearEnd, totalCents: Math.round(Number(revenue.replaceAll(' ', '').replace(',', '.')) * 100) },
  };
}
