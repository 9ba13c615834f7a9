import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

it('warns of a code that its vocabulary lacks, with the nearest that it has', () => {
  const found = validateEdition(
    buildEdition({
      enterprises: [
        { id: 'a', name: 'A', legalForm: 'cooperativ' },
        { id: 'b', name: 'B', legalForm: 'cooperative' },
      ],
    }),
  );
  expect(found).toEqual([
    {
      code: 'codes/unknown-code',
      severity: 'warning',
      path: ['enterprises', 0, 'legalForm'],
      params: {
        vocabulary: 'legalForm',
        vocabularyFr: 'Forme juridique',
        vocabularyEn: 'Legal form',
        code: 'cooperativ',
        nearest: 'cooperative',
      },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« cooperativ » n’est pas un code du vocabulaire « Forme juridique ». Écrire plutôt « cooperative »?",
      ""cooperativ" is not a code of the vocabulary "Legal form". Did you mean "cooperative"?",
    ]
  `);
});

it('suggests the code that another name in use means', () => {
  const place = { mrc: '36', region: '4' };
  const found = validateEdition(
    buildEdition({
      enterprises: [
        { id: 'a', name: 'A', legalForm: 'obnl', place },
        { id: 'b', name: 'B' },
      ],
    }),
  );
  expect(found.map(({ code, path, params }) => [code, path.at(-1), params['nearest']])).toEqual([
    ['codes/unknown-code', 'legalForm', 'non-profit'],
    ['codes/unknown-code', 'region', '04'],
    ['codes/unknown-code', 'mrc', '360'],
  ]);
});

it('looks at sectors, territories, contacts, expertise, kinds of hours and of activities, and evidence', () => {
  const edition = buildEdition({
    enterprises: [
      {
        id: 'a',
        name: 'A',
        place: { region: '99', mrc: '999' },
        activity: { scian: '9991', version: 2022 },
        contacts: [{ name: 'Ann', roles: ['director', 'zzz'] }],
      },
      { id: 'b', name: 'B', place: { region: '04', mrc: '371' }, activity: { scian: '3118', version: 2022 } },
    ],
    partners: buildEdition().partners.map((partner) => ({ ...partner, expertise: ['zzz'] })),
    advisors: buildEdition().advisors.map((advisor) => ({ ...advisor, expertise: ['codevelopment-facilitation', 'zzz'] })),
    offers: [{ id: 'o', partner: 'pole', expertise: ['zzz'], givenMinutes: 60 }],
    needs: [{ id: 'n', enterprise: 'a', expertise: 'zzz' }],
    envelopes: buildEdition().envelopes.map((envelope) => ({ ...envelope, hourKind: 'zzz' })),
    applications: [
      {
        schema: 'trajet/application/1.0',
        id: 'd',
        program: 'trajet',
        applicant: { kind: 'enterprise', enterprise: 'a' },
        submittedOn: '2020-11-01',
        answers: {},
        evidence: [
          { id: 'budget', kind: 'forecasts' },
          { id: 'autre', kind: 'zzz' },
        ],
      },
    ],
    ledger: {
      postings: [
        {
          id: 'p1',
          kind: 'deliver',
          count: 'givenMinutes',
          minutes: 60,
          envelope: 'content',
          effectiveOn: '2020-12-01',
          recordedAt: '2020-12-01T17:00:00Z',
          hourKind: 'contenu',
          activityKind: 'codevelopement',
        },
      ],
    },
    sessions: [
      buildSession({ hourKind: 'zzz', facilitators: [{ role: 'coach', number: 1, expertise: ['codevelopment-facilitation', 'zzz'] }] }),
    ],
  });
  const found = validateEdition(edition);
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['codes/unknown-code']));
  expect(found.map(({ path, params }) => `${path.join('.')}: ${String(params['vocabulary'])}`)).toMatchInlineSnapshot(`
    [
      "enterprises.0.place.region: region",
      "enterprises.0.place.mrc: mrc",
      "enterprises.0.contacts.0.roles.1: contactRole",
      "enterprises.0.activity.scian: sector",
      "partners.0.expertise.0: expertise",
      "advisors.0.expertise.1: expertise",
      "offers.0.expertise.0: expertise",
      "needs.0.expertise: expertise",
      "envelopes.0.hourKind: hourKind",
      "sessions.0.hourKind: hourKind",
      "sessions.0.facilitators.0.expertise.1: expertise",
      "applications.0.evidence.1.kind: evidenceKind",
      "ledger.postings.0.hourKind: hourKind",
      "ledger.postings.0.activityKind: activityKind",
    ]
  `);
  expect(found.filter(({ path }) => path[0] === 'ledger').map(({ params }) => params['nearest'])).toEqual(['content', 'codevelopment']);
  expect(render(found.filter(({ path }) => path.at(-1) === 'region'))).toMatchInlineSnapshot(`
    [
      "« 99 » n’est pas un code du vocabulaire « Région administrative ». Choisir un code de la liste « Région administrative », ou le garder s’il vous est propre.",
      ""99" is not a code of the vocabulary "Administrative region". Choose a code of the list "Administrative region", or keep it if it is your own.",
    ]
  `);
});

it('suggests near codes for the first faults only', () => {
  const needs = Array.from({ length: 21 }, (_, index) => ({ id: `n${index}`, enterprise: 'a', expertise: 'finances' }));
  const found = validateEdition(buildEdition({ needs }));
  expect(found.map(({ params }) => params['nearest'])).toEqual([...Array.from({ length: 20 }, () => 'finance'), null]);
});

it('suggests no number near another: 999 is not meant for 991', () => {
  const place = { mrc: '999', region: '018' };
  const found = validateEdition(
    buildEdition({
      enterprises: [
        { id: 'a', name: 'A', place },
        { id: 'b', name: 'B' },
      ],
    }),
  );
  expect(found.map(({ path, params }) => [path.at(-1), params['nearest']])).toEqual([
    ['region', null],
    ['mrc', null],
  ]);
});
