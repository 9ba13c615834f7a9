import { describe, expect, it } from 'vitest';

import type { Envelope } from '../../src/model/envelope';
import { planCohort } from '../../src/parcours/planCohort';
import { planSessions } from '../../src/parcours/planSessions';
import { pilotTemplate } from '../../src/parcours/templates/pilot';
import { buildCohort } from './buildCohort';
import { buildEdition } from './buildEdition';
import { buildActivity, buildTemplate } from './buildTemplate';
import { render } from './checks/render';

const buildEnvelope = (id: string, hourKind: string): Envelope => ({
  id,
  title: { fr: 'Enveloppe', en: 'Envelope' },
  hourKind,
  count: 'givenMinutes',
  plannedMinutes: 4_200,
});

describe('planning a cohort', () => {
  it('adds its sessions to the edition, and leaves the edition given as it was', () => {
    const given = buildEdition([buildCohort()]);
    const { edition, diagnostics } = planCohort(given, { template: pilotTemplate });
    expect(edition.sessions).toEqual(planSessions(pilotTemplate, buildCohort()).sessions);
    expect(given.sessions).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it('keeps a session that is there already as it is, whatever became of it', () => {
    const { edition } = planCohort(buildEdition([buildCohort()]), { template: pilotTemplate });
    const [first, ...others] = edition.sessions;
    const held = { ...first!, status: 'held' as const };
    const again = planCohort({ ...edition, sessions: [...others, held] }, { template: pilotTemplate });
    expect(again.edition.sessions).toEqual([...others, held]);
    expect(again.diagnostics).toEqual([]);
  });

  it('plans for an enterprise that joined since, and for nobody twice', () => {
    const { edition } = planCohort(buildEdition([buildCohort(4)]), { template: pilotTemplate });
    const { sessions } = planCohort({ ...edition, cohorts: [buildCohort(5)] }, { template: pilotTemplate }).edition;
    expect(sessions.slice(edition.sessions.length).map(({ attendees }) => attendees)).toEqual(
      Array.from({ length: 7 }, () => [{ enterprise: 'e5', attendance: 'required' }]),
    );
  });

  it('plans every cohort that follows the template, or the one that is named', () => {
    const cohorts = [
      buildCohort(1),
      buildCohort(1, { id: 'second' }),
      buildCohort(1, { id: 'third', template: { id: 'other', version: '1.0.0' } }),
    ];
    const planned = (cohort?: string) => {
      const { edition } = planCohort(buildEdition(cohorts), { template: pilotTemplate, ...(cohort !== undefined && { cohort }) });
      return [...new Set(edition.sessions.map((session) => session.cohort))];
    };
    expect(planned()).toEqual(['pilot-2020', 'second']);
    expect(planned('second')).toEqual(['second']);
    expect(() => planned('fourth')).toThrow(/"fourth"/u);
  });

  it('charges a session to the envelope of its kind of hours, when there is exactly one', () => {
    const envelopes = [buildEnvelope('coaching', 'coaching'), buildEnvelope('a', 'content'), buildEnvelope('b', 'content')];
    const { sessions } = planCohort(buildEdition([buildCohort()], { envelopes }), { template: pilotTemplate }).edition;
    const charged = new Set(sessions.map(({ hourKind, envelope = 'none' }) => `${hourKind} to ${envelope}`));
    expect([...charged].sort()).toEqual(['coaching to coaching', 'content to none']);
  });

  it('takes chosen settings', () => {
    const { edition } = planCohort(buildEdition([buildCohort()]), { template: pilotTemplate, settings: { 'ideation-time': 61 } });
    expect(edition.sessions.slice(0, 2).map(({ sessionMinutes }) => sessionMinutes)).toEqual([31, 30]);
  });
});

describe('a cohort that cannot be planned', () => {
  it('follows another version of the template', () => {
    const given = buildEdition([buildCohort(5, { template: { id: 'trajet-pilot', version: '0.9.0' } })]);
    const { edition, diagnostics } = planCohort(given, { template: pilotTemplate });
    expect(edition).toEqual(given);
    expect(diagnostics).toEqual([
      {
        code: 'parcours/template-not-pinned',
        severity: 'error',
        path: ['cohorts', 0, 'template'],
        params: {
          cohort: 'pilot-2020',
          cohortFr: 'Cohorte pilote',
          cohortEn: 'Pilot cohort',
          pinned: 'trajet-pilot@0.9.0',
          received: 'trajet-pilot@1.0.0',
        },
      },
    ]);
    expect(render(diagnostics)).toMatchInlineSnapshot(`
      [
        "La cohorte « Cohorte pilote » suit le gabarit trajet-pilot@0.9.0, et non trajet-pilot@1.0.0 : rien n’a été planifié pour elle. Planifier avec trajet-pilot@0.9.0, ou changer la version que suit la cohorte.",
        "The cohort "Pilot cohort" follows the template trajet-pilot@0.9.0, not trajet-pilot@1.0.0: nothing was planned for it. Plan with trajet-pilot@0.9.0, or change the version that the cohort follows.",
      ]
    `);
  });

  it('follows another template, as all the others do', () => {
    const { diagnostics } = planCohort(buildEdition([buildCohort(5)]), { template: buildTemplate() });
    expect(diagnostics.map(({ code }) => code)).toEqual(['parcours/template-not-pinned']);
  });

  it('follows a template that has faults', () => {
    const template = buildTemplate({ activities: [buildActivity({ after: [{ activity: 'workshop' }, { activity: 'none' }] })] });
    const cohort = buildCohort(5, { template: { id: 'small', version: '1.0.0' } });
    const { edition, diagnostics } = planCohort(buildEdition([cohort]), { template });
    expect(edition.sessions).toEqual([]);
    expect(diagnostics).toEqual([
      {
        code: 'parcours/template-unsound',
        severity: 'error',
        path: ['cohorts', 0, 'template'],
        params: { template: 'small@1.0.0', faults: 2, codes: ['parcours/unknown-reference', 'parcours/order-cycle'] },
      },
    ]);
    expect(render(diagnostics)).toMatchInlineSnapshot(`
      [
        "Le gabarit « small@1.0.0 » a 2 fautes qui empêchent de planifier. Lire ce qu’en dit validateTemplate, et corriger.",
        "The template "small@1.0.0" has 2 faults that prevent planning. Read what validateTemplate says of it, and mend it.",
      ]
    `);
  });

  it('has no member yet', () => {
    const { diagnostics } = planCohort(buildEdition([buildCohort(0)]), { template: pilotTemplate });
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['parcours/no-member', ['cohorts', 0, 'members']]]);
  });
});

it('remarks about the template point at the cohort’s pin', () => {
  const template = buildTemplate({ activities: [buildActivity({ duration: { quantity: { upTo: 60 }, basis: 'once' } })] });
  const cohort = buildCohort(5, { template: { id: 'small', version: '1.0.0' } });
  const { diagnostics } = planCohort(buildEdition([cohort]), { template });
  expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['parcours/planned-from-bound', ['cohorts', 0, 'template']]]);
});

it('a session of someone’s own that bears the id of a planned one is kept, and the clash is reported', () => {
  const { edition } = planCohort(buildEdition([buildCohort()]), { template: pilotTemplate });
  const [{ origin, ...own }, ...others] = edition.sessions as [(typeof edition.sessions)[number]];
  expect(origin).toBeDefined();
  const { edition: again, diagnostics } = planCohort({ ...edition, sessions: [...others, own] }, { template: pilotTemplate });
  expect(again.sessions).toEqual([...others, own]);
  expect(diagnostics).toEqual([
    {
      code: 'parcours/session-id-taken',
      severity: 'error',
      path: ['sessions', others.length, 'id'],
      params: { session: 'pilot-2020-ideation-1' },
    },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "Une autre séance porte déjà l’identifiant « pilot-2020-ideation-1 » : celle du gabarit n’a pas été ajoutée. Donner un autre identifiant à la séance qui le porte.",
      "Another session already bears the id "pilot-2020-ideation-1": the one of the template was not added. Give another id to the session that bears it.",
    ]
  `);
});
