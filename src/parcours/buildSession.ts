import type { Activity } from '../model/activity';
import type { Session } from '../model/session';
import type { Template } from '../model/template';
import { joinTitles } from './joinTitles';
import type { SittingParts } from './splitSittings';

/** One sitting of an activity: what the template does not say of it. */
export interface Sitting {
  readonly id: string;
  readonly cohort: string;
  /** Id of the activity that it is planned from: the first, where several are held together. */
  readonly origin: string;
  /** Its number among the sittings of the activity for the same enterprise or group, from 1. */
  readonly number: number;
  /** How many sittings those are. */
  readonly of: number;
  readonly enterprises: readonly string[];
  readonly isForGroup: boolean;
  readonly client: string | undefined;
  readonly thread: string | undefined;
  readonly after: NonNullable<Session['after']>;
}

type Text = Activity['title'];

/** A session to place, in the words of what fills it. Texts carry its number when there are several. */
export function buildSession(template: Template, { parts, sessionMinutes, facilitators }: SittingParts, sitting: Sitting): Session {
  const { client, thread, after } = sitting;
  const activities = parts.map(({ activity }) => activity);
  // The first of the longest: what is done there for the most part.
  const longest = parts.reduce((long, part) => (part.minutes > long.minutes ? part : long)).activity;
  const reason = activities.map(findPendingReason).find((found) => found !== undefined);
  const isWelcome = sitting.isForGroup && longest.required === 'could';
  const title = joinTitles(activities.map((activity) => activity.title));
  const mode = activities.find((activity) => activity.mode !== undefined)?.mode;
  const [needsRoom, assumed] = [
    findFlag(activities.map((activity) => activity.needsRoom)),
    findFlag(activities.map((activity) => activity.assumed)),
  ];
  return {
    id: sitting.id,
    cohort: sitting.cohort,
    title: sitting.of === 1 ? title : numberTitle(title, `(${sitting.number}/${sitting.of})`),
    activities: parts.map(({ activity, minutes }) => ({ activity: activity.id, minutes })),
    kind: longest.kind,
    hourKind: longest.hourKind,
    format: longest.format,
    ...(mode && { mode }),
    sessionMinutes,
    attendees: sitting.enterprises.map((enterprise) => ({
      enterprise,
      attendance: isWelcome && enterprise !== client ? 'optional' : 'required',
    })),
    ...(client !== undefined && { client }),
    facilitators: facilitators.map((need) => ({ ...need })),
    ...(thread !== undefined && { thread }),
    ...(needsRoom !== undefined && { needsRoom }),
    ...(after.length > 0 && { after }),
    status: reason === undefined ? 'planned' : 'pending',
    ...(reason && { statusReason: reason }),
    origin: { template: template.id, version: template.version, activity: sitting.origin, number: sitting.number },
    ...(assumed !== undefined && { assumed }),
  };
}

/** True for all as soon as it is for one. */
function findFlag(flags: readonly (boolean | undefined)[]): boolean | undefined {
  return flags.includes(true) ? true : flags.find((flag) => flag !== undefined);
}

/** Why sessions of an activity wait for an answer; nothing when they do not. */
function findPendingReason({ precondition, duration }: Activity): Text | undefined {
  if (precondition !== undefined) {
    return {
      fr: 'La condition de cette activité n’a pas encore reçu de réponse.',
      en: 'The condition of this activity has not been answered yet.',
    };
  }
  if (duration.basis !== 'per-person') return undefined;
  return { fr: 'Le nombre de personnes n’est pas connu.', en: 'The number of people is not known.' };
}

function numberTitle(title: Text, number: string): Text {
  if (title.fr === undefined) return { en: `${title.en} ${number}` };
  return { fr: `${title.fr} ${number}`, ...(title.en !== undefined && { en: `${title.en} ${number}` }) };
}
