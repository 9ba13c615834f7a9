import fc from 'fast-check';

import { mostMinutes } from '../../src/base/minutes';
import type { Activity } from '../../src/model/activity';
import type { Template } from '../../src/model/template';
import { parseTemplate } from '../../src/model/template';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4})?$/u);
/** What cells may hold and what they may not: bars, brackets, formulas, blank words, words that readers know. */
const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '-',
    '?',
    "'=x",
    'a;b',
    'a,b',
    'a"b',
    'l1\r\nl2',
    ' a ',
    'a|b',
    '|',
    'aucun',
    'start',
    '14 h',
    'Atelier (fin)',
    '§§',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter((one) => !/\p{Surrogate}/u.test(one)),
);
/** In one language, in the other, or in both. */
const localized = fc.oneof(fc.record({ fr: text }), fc.record({ en: text }), fc.record({ fr: text, en: text }));
const minutes = fc.oneof(fc.nat({ max: 1_000 }), fc.nat({ max: mostMinutes }));
const days = fc.nat({ max: 3_650 });
const pick = <Shape extends Record<string, fc.Arbitrary<unknown>>>(shape: Shape, requiredKeys: readonly (keyof Shape & string)[] = []) =>
  fc.record(shape, { requiredKeys: [...requiredKeys] });
const lag: fc.Arbitrary<unknown> = pick({ minimumDays: days, maximumDays: days, minimumMinutes: minutes, maximumMinutes: minutes });
const facilitator = pick(
  {
    role: fc.oneof(id, fc.constantFrom('facilitator', 'aucun', 'mentor')),
    number: fc.integer({ min: 1, max: 20 }),
    expertise: fc.constantFrom(['finance'], ['governance', 'finance'], ['a-code-of-ours', 'coaching']),
  },
  ['role', 'number'],
);

/** Any activity that the schema takes, in one of these phases. */
function anyActivity(phases: readonly string[], settings: readonly string[]): fc.Arbitrary<unknown> {
  const setting = settings.length === 0 ? [] : [fc.record({ setting: fc.constantFrom(...settings) })];
  const quantity = fc.oneof(
    fc.record({ minutes }),
    fc.record({ atLeast: minutes }),
    fc.record({ upTo: minutes }),
    fc.record({ between: fc.record({ minimum: minutes, maximum: minutes }) }),
    ...setting,
  );
  return pick(
    {
      id,
      title: localized,
      summary: localized,
      kind: fc.constantFrom('workshop', 'visit', 'self-paced'),
      format: fc.constantFrom('group', 'individual', 'visit'),
      mode: fc.constantFrom('on-site', 'online', 'hybrid'),
      hourKind: fc.constantFrom('content', 'coaching', 'a-kind-of-ours'),
      phase: fc.constantFrom(...phases),
      rank: fc.nat({ max: 1_000_000 }),
      duration: fc.record({ quantity, basis: fc.constantFrom('once', 'per-group', 'per-enterprise', 'per-person') }),
      sessions: fc.integer({ min: 1, max: 200 }),
      sessionGroup: id,
      spacing: lag,
      after: fc.array(pick({ activity: id, lag }, ['activity']), { maxLength: 3 }),
      groupSize: fc.record({ minimum: fc.integer({ min: 1, max: 10_000 }), maximum: fc.integer({ min: 1, max: 10_000 }) }),
      facilitators: fc.array(facilitator, { maxLength: 3 }),
      thread: id,
      needsRoom: fc.boolean(),
      required: fc.constantFrom('must', 'could'),
      objectives: fc.array(localized, { maxLength: 3 }),
      deliverables: fc.array(localized, { maxLength: 3 }),
      preparationMinutes: minutes,
      assumed: fc.boolean(),
      note: localized,
      source: fc.record({ title: localized }),
      x: fc.constant({ colour: 'red' }),
    },
    ['id', 'title', 'kind', 'format', 'hourKind', 'phase', 'rank', 'duration', 'sessions', 'facilitators'],
  );
}

const named = fc.uniqueArray(pick({ id, title: localized }, ['id', 'title']), { selector: (part) => part.id, minLength: 1, maxLength: 3 });

/** Any template that the schema takes, whatever its checks would say; titles repeat, name other parts, or are missing in a language. */
export const anyTemplate: fc.Arbitrary<Template> = fc.tuple(named, fc.option(named, { nil: [] })).chain(([phases, settings]) => {
  const activity = anyActivity(
    phases.map((phase) => String(phase.id)),
    settings.map((setting) => String(setting.id)),
  ) as fc.Arbitrary<Activity>;
  return fc.uniqueArray(activity, { selector: (one) => one.id, minLength: 1, maxLength: 5 }).map((activities) =>
    parseTemplate({
      schema: 'trajet/template/1.0',
      id: 'any',
      version: '1.0.0',
      title: { fr: 'Parcours' },
      totals: [],
      phases: phases.map((phase, rank) => ({ ...phase, rank })),
      settings: settings.map((setting) => ({ ...setting, defaultMinutes: 60 })),
      activities,
    }),
  );
});
