import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

it('names what is not in the edition, with the nearest that is', () => {
  const found = validateEdition(buildEdition({ owners: ['pole', 'pol'] }));
  expect(found).toEqual([
    {
      code: 'references/unknown-reference',
      severity: 'error',
      path: ['owners', 1],
      params: { kind: 'partner', id: 'pol', nearest: 'pole' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Aucun partenaire de l’édition ne porte l’identifiant « pol ». Écrire plutôt « pole »?",
      "No partner of the edition bears the id "pol". Did you mean "pole"?",
    ]
  `);
});

it('a short name leads to the id that it shortens, or to the few that it may', () => {
  const partner = (id: string) => ({ id, name: id, roles: [{ role: 'lead' as const }] });
  const suggest = (...ids: string[]) => {
    const edition = buildEdition({ owners: ['estrie'], partners: [...buildEdition().partners, ...ids.map(partner)] });
    return validateEdition(edition).filter(({ code }) => code === 'references/unknown-reference');
  };
  expect(suggest('pole-estrie', 'cdec')).toMatchObject([{ params: { id: 'estrie', nearest: 'pole-estrie' } }]);
  const few = suggest('pole-estrie', 'estrie-durable');
  expect(few).toMatchObject([{ params: { nearest: null, holding: ['estrie-durable', 'pole-estrie'] } }]);
  expect(render(few).map((text) => text.slice(text.indexOf('. ') + 2))).toEqual([
    'Écrire plutôt «\u00a0estrie-durable\u00a0» ou «\u00a0pole-estrie\u00a0»?',
    'Did you mean "estrie-durable" or "pole-estrie"?',
  ]);
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => `estrie-numero-${index}`);
  expect(suggest(...numbered(4))).toMatchObject([{ params: { holding: numbered(4) } }]);
  expect(suggest(...numbered(5)).map(({ params }) => params)).toEqual([{ kind: 'partner', id: 'estrie', nearest: null }]);
});

it('follows references of every kind', () => {
  const agreement = { id: 'x1', title: { fr: 'Entente', en: 'Agreement' }, amountCents: 0, currency: 'CAD' as const };
  const application = { schema: 'trajet/application/1.0' as const, program: 'trajet', submittedOn: '2020-10-01', answers: {} };
  const posting = {
    kind: 'adjust' as const,
    count: 'givenMinutes' as const,
    minutes: 1,
    effectiveOn: '2020-12-01',
    recordedAt: '2020-12-01T00:00:00Z',
  };
  const edition = buildEdition({
    enterpriseAvailabilities: [{ enterprise: 'x', availability: { weekly: [] } }],
    offers: [{ id: 'o', partner: 'x', advisor: 'x', expertise: ['finance'], givenMinutes: 60 }],
    needs: [{ id: 'n', enterprise: 'x', expertise: 'finance' }],
    rooms: [{ id: 'hall', name: 'Salle', partner: 'x' }],
    envelopes: [
      {
        id: 'content',
        title: { fr: 'Contenu', en: 'Content' },
        hourKind: 'content',
        count: 'givenMinutes',
        plannedMinutes: 60,
        partner: 'x',
        agreement: 'x',
      },
    ],
    agreements: [
      { ...agreement, funder: 'x', scope: { of: 'program', program: 'trajet' } },
      { ...agreement, id: 'x2', funder: 'pole', scope: { of: 'cohort', cohort: 'x' } },
    ],
    aids: [
      { id: 'aid', enterprise: 'x', agreement: 'x', title: 'Aide', level: 'provincial', form: 'grant', amountCents: 0, status: 'paid' },
    ],
    applications: [
      { ...application, id: 'p1', applicant: { kind: 'enterprise', enterprise: 'x' } },
      { ...application, id: 'p2', applicant: { kind: 'group', lead: 'x', enterprises: ['a', 'x'] } },
      { ...application, id: 'p3', applicant: { kind: 'team', name: 'T', people: 3 } },
    ],
    sessions: [
      buildSession({ after: [{ session: 'x' }], facilitators: [{ role: 'facilitator', number: 1, advisors: ['ann', 'x'] }] }),
      buildSession({ id: 's2', cohort: 'x', envelope: 'x' }),
    ],
    schedule: {
      timeZone: 'America/Toronto',
      placements: [
        {
          session: 'x',
          date: '2020-12-01',
          start: '09:00',
          sessionMinutes: 60,
          advisors: [{ role: 'facilitator', advisor: 'x' }],
          room: 'x',
        },
      ],
    },
    attendance: [{ id: 't', session: 'x', enterprise: 'x', status: 'present' }],
    ledger: {
      postings: [
        {
          ...posting,
          id: 'p',
          envelope: 'x',
          toEnvelope: 'x',
          commitment: 'x',
          corrects: 'x',
          session: 'x',
          partner: 'x',
          advisor: 'x',
          enterprise: 'x',
        },
      ],
    },
    observations: [
      { id: 'v', indicator: 'x', enterprise: 'x', role: 'actual', from: '2020-12-01', to: '2020-12-01', value: { kind: 'missing' } },
    ],
  });
  const found = validateEdition(edition).filter(({ code }) => code === 'references/unknown-reference');
  expect(found.map(({ path, params }) => `${path.join('.')}: ${String(params['kind'])}`)).toMatchInlineSnapshot(`
    [
      "enterpriseAvailabilities.0.enterprise: enterprise",
      "offers.0.partner: partner",
      "offers.0.advisor: advisor",
      "needs.0.enterprise: enterprise",
      "rooms.0.partner: partner",
      "envelopes.0.partner: partner",
      "envelopes.0.agreement: agreement",
      "agreements.0.funder: partner",
      "agreements.1.scope.cohort: cohort",
      "aids.0.enterprise: enterprise",
      "aids.0.agreement: agreement",
      "applications.0.applicant.enterprise: enterprise",
      "applications.1.applicant.lead: enterprise",
      "applications.1.applicant.enterprises.1: enterprise",
      "sessions.1.cohort: cohort",
      "sessions.1.envelope: envelope",
      "sessions.0.facilitators.0.advisors.1: advisor",
      "sessions.0.after.0.session: session",
      "schedule.placements.0.session: session",
      "schedule.placements.0.room: room",
      "schedule.placements.0.advisors.0.advisor: advisor",
      "attendance.0.session: session",
      "attendance.0.enterprise: enterprise",
      "ledger.postings.0.envelope: envelope",
      "ledger.postings.0.toEnvelope: envelope",
      "ledger.postings.0.commitment: posting",
      "ledger.postings.0.corrects: posting",
      "ledger.postings.0.session: session",
      "ledger.postings.0.partner: partner",
      "ledger.postings.0.advisor: advisor",
      "ledger.postings.0.enterprise: enterprise",
      "observations.0.indicator: indicator",
      "observations.0.enterprise: enterprise",
    ]
  `);
});

it('suggests near names for the first faults only, so that a broken edition is judged as fast as a sound one', () => {
  const members = Array.from({ length: 21 }, () => ({ enterprise: 'aa', status: 'admitted' as const }));
  const [cohort] = buildEdition().cohorts;
  const enterprises = ['aaa', 'b'].map((id) => ({ id, name: id }));
  const found = validateEdition(buildEdition({ enterprises, cohorts: [{ ...cohort!, members }], sessions: [] }));
  expect(found.slice(0, 21).map(({ params }) => params['nearest'])).toEqual([...Array.from({ length: 20 }, () => 'aaa'), null]);
  expect(render(found.slice(20, 21))).toMatchInlineSnapshot(`
    [
      "Aucune entreprise de l’édition ne porte l’identifiant « aa ». Ajouter ce qui manque à l’édition, ou retirer ce renvoi.",
      "No enterprise of the edition bears the id "aa". Add what is missing to the edition, or remove this reference.",
    ]
  `);
});
