import type { BilingualText } from '../../base/localizedText';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import type { Activity } from '../../model/activity';
import type { CheckedTemplate } from '../checkedTemplate';
import { findCycles } from '../findCycles';
import { findGroupFault, type GroupFault } from '../findGroupFault';
import { nameActivity, type NamedActivity } from '../nameActivity';
import { uniteFacilitators } from '../uniteFacilitators';

/** The most activities, and the most roles, that one session holds. */
const most = 20;

/** What is wrong of one session, besides what two activities differ in. */
type Reason = GroupFault | 'lag' | 'between' | 'number' | 'facilitators';

const reasons: Readonly<Record<Reason, BilingualText>> = {
  phase: { fr: 'elles n’ont pas la même phase', en: 'their phases differ' },
  basis: { fr: 'leur durée ne se compte pas pour la même chose', en: 'their durations are not counted for the same thing' },
  format: { fr: 'elles n’ont pas le même format', en: 'their formats differ' },
  sessions: { fr: 'elles n’ont pas le même nombre de séances', en: 'their numbers of sessions differ' },
  hourKind: { fr: 'leurs heures ne sont pas de la même nature', en: 'their kinds of hours differ' },
  mode: { fr: 'elles n’ont pas le même mode', en: 'their modes differ' },
  thread: { fr: 'elles n’ont pas le même fil', en: 'their threads differ' },
  required: { fr: 'l’une est obligatoire et l’autre, offerte', en: 'one is required and the other is offered' },
  precondition: { fr: 'elles n’ont pas la même condition', en: 'their preconditions differ' },
  lag: { fr: 'un délai les sépare', en: 'a lag parts them' },
  between: { fr: 'une autre activité doit se tenir entre les deux', en: 'another activity must be held between them' },
  number: { fr: `une séance contient au plus ${most}\u00a0activités`, en: `a session holds ${most} activities at most` },
  facilitators: { fr: `une séance a au plus ${most}\u00a0rôles d’animation`, en: `a session has ${most} roles at most` },
};

const places: Readonly<Partial<Record<Reason, DiagnosticPath>>> = {
  basis: ['duration', 'basis'],
  lag: ['after'],
  between: ['sessionGroup'],
  number: ['sessionGroup'],
};

/** What is said of two activities that cannot share sessions: their titles, the group, and why. */
export interface SessionGroupParams extends NamedActivity {
  readonly group: string;
  readonly otherFr: string;
  readonly otherEn: string;
  readonly reason: Reason;
}

/** Activities held in the same sessions agree on all that a session has one of, and nothing comes between them. */
export const sessionGroupCannotHold = defineCheck({
  code: 'parcours/session-group-cannot-hold',
  severity: 'error',
  message: ({ titleFr, titleEn, otherFr, otherEn, reason }: Readonly<Record<keyof SessionGroupParams, string>>) => ({
    fr: `Les activités «\u00a0${titleFr}\u00a0» et «\u00a0${otherFr}\u00a0» ne peuvent pas se tenir dans les mêmes séances\u00a0: ${find(reason).fr}.`,
    en: `The activities "${titleEn}" and "${otherEn}" cannot be held in the same sessions: ${find(reason).en}.`,
  }),
  hint: ({ group }) => ({
    fr: `Corriger l’une des deux, ou retirer le groupe de séances «\u00a0${group}\u00a0» de l’une d’elles.`,
    en: `Correct one of the two, or remove the session group "${group}" from one of them.`,
  }),
  find({ template: { activities } }: CheckedTemplate, report) {
    const groups = gatherGroups(activities);
    const say = (group: string, index: number, first: number, reason: Reason) => {
      const [activity, other] = [activities[index], activities[first]];
      if (activity === undefined || other === undefined) return;
      const { titleFr: otherFr, titleEn: otherEn } = nameActivity(other);
      const at = places[reason] ?? [reason];
      report(['activities', index, ...at], { ...nameActivity(activity), group, otherFr, otherEn, reason }, [['activities', first, ...at]]);
    };
    for (const [group, [first = 0, ...others]] of groups) {
      for (const [place, index] of others.entries()) {
        const reason = findReason(activities, first, index, place + 1);
        if (reason !== undefined) say(group, index, first, reason);
      }
      const lagged = findLag(activities, [first, ...others]);
      if (lagged !== undefined) say(group, lagged.index, lagged.earlier, 'lag');
      const members = [first, ...others].flatMap((index) => activities[index] ?? []);
      const last = others.at(-1);
      if (last !== undefined && uniteFacilitators(members.map(({ facilitators }) => facilitators)).length > most) {
        say(group, last, first, 'facilitators');
      }
    }
    for (const { group, first, other } of findBetween(activities, groups)) say(group, other, first, 'between');
  },
});

function find(reason: string): BilingualText {
  return Object.entries(reasons).find(([key]) => key === reason)?.[1] ?? { fr: reason, en: reason };
}

/** The indexes of the activities of each group, in the order of the template. */
function gatherGroups(activities: readonly Activity[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { sessionGroup }] of activities.entries()) {
    if (sessionGroup === undefined) continue;
    const group = groups.get(sessionGroup);
    if (group === undefined) groups.set(sessionGroup, [index]);
    else group.push(index);
  }
  return groups;
}

function findReason(activities: readonly Activity[], first: number, index: number, place: number): Reason | undefined {
  const [one, other] = [activities[first], activities[index]];
  if (one === undefined || other === undefined) return undefined;
  return findGroupFault(one, other) ?? (place === most ? 'number' : undefined);
}

/** Two activities of a group, one of which waits some time after the other. */
function findLag(
  activities: readonly Activity[],
  group: readonly number[],
): { readonly index: number; readonly earlier: number } | undefined {
  const indexById = new Map(group.map((index) => [activities[index]?.id, index]));
  for (const index of group) {
    for (const { activity, lag } of activities[index]?.after ?? []) {
      const earlier = indexById.get(activity);
      if (earlier !== undefined && lag !== undefined) return { index, earlier };
    }
  }
  return undefined;
}

/** Groups that wait for an activity that waits for them: circles that appear only once each group is one. */
function findBetween(activities: readonly Activity[], groups: ReadonlyMap<string, readonly number[]>) {
  const unitOf = activities.map(({ sessionGroup }, index) =>
    sessionGroup === undefined ? index : (groups.get(sessionGroup)?.[0] ?? index),
  );
  const indexById = new Map(activities.map(({ id }, index) => [id, index]));
  const direct = activities.map(({ after = [] }) => after.flatMap(({ activity }) => indexById.get(activity) ?? []));
  // A circle that is there without the groups is `parcours/order-cycle`.
  if (groups.size === 0 || findCycles(direct).length > 0) return [];
  const contracted: number[][] = activities.map(() => []);
  for (const [index, earlier] of direct.entries()) {
    const unit = unitOf[index] ?? index;
    contracted[unit]?.push(...earlier.map((one) => unitOf[one] ?? one).filter((one) => one !== unit));
  }
  return findCycles(contracted).flatMap((cycle) => {
    const first = cycle.find((index) => (groups.get(activities[index]?.sessionGroup ?? '')?.length ?? 0) > 1);
    const group = first === undefined ? undefined : activities[first]?.sessionGroup;
    const other = group === undefined ? undefined : groups.get(group)?.at(-1);
    return first === undefined || group === undefined || other === undefined ? [] : [{ group, first, other }];
  });
}
