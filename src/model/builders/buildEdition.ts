import type { Edition } from '../edition';
import type { Partner } from '../partner';
import { buildPartner } from './buildPartner';
import { chooseId } from './chooseId';

/**
 * An edition to start from: planned, from January to June 2026, in eastern time, with one partner who answers for it and nothing else. Its
 * id is made from its title.
 *
 * Its owners are those given, else the partners whose role is to lead, else the first partner.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildEdition({ title: { fr: 'Trajet 2026' }, partners: [buildPartner({ name: 'Pôle' })] }).owners // => ['pole']
 */
export function buildEdition(changes: Partial<Edition> = {}): Edition {
  const { partners = [buildPartner({ roles: [{ role: 'lead' }] })] } = changes;
  return {
    schema: 'trajet/edition/1.0',
    id: chooseId(changes, 'edition'),
    title: { fr: 'Édition', en: 'Edition' },
    program: 'program',
    owners: listOwners(partners),
    status: 'planned',
    timeZone: 'America/Toronto',
    from: '2026-01-05',
    to: '2026-06-26',
    cohorts: [],
    enterprises: [],
    partners,
    advisors: [],
    offers: [],
    needs: [],
    rooms: [],
    envelopes: [],
    agreements: [],
    aids: [],
    applications: [],
    sessions: [],
    attendance: [],
    ledger: { postings: [] },
    indicators: [],
    observations: [],
    ...changes,
  };
}

function listOwners(partners: readonly Partner[]): string[] {
  const leads = partners.filter(({ roles }) => roles.some(({ role }) => role === 'lead'));
  return (leads.length > 0 ? leads : partners.slice(0, 1)).map(({ id }) => id);
}
