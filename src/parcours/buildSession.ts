import type { Activity } from '../model/activity';
import type { Session } from '../model/session';
import type { Template } from '../model/template';

/** One sitting of an activity: what the template does not say of it. */
export interface Sitting {
  readonly id: string;
  readonly cohort: string;
  /** Its number among the sittings of the activity for the same enterprise or group, from 1. */
  readonly number: number;
  /** How many sittings those are. */
  readonly of: number;
  readonly sessionMinutes: number;
  readonly enterprises: readonly string[];
  readonly isForGroup: boolean;
  readonly client: string | undefined;
  readonly thread: string | undefined;
  readonly after: NonNullable<Session['after']>;
}

type Text = Activity['title'];

/** A session to place, in the words of its activity. Texts carry its number when there are several. */
export function buildSession(template: Template, activity: Activity, sitting: Sitting): Session {
  const { client, thread, after } = sitting;
  const reason = findPendingReason(activity);
  const isWelcome = activity.required === 'could' && sitting.isForGroup;
  return {
    id: sitting.id,
    cohort: sitting.cohort,
    title: sitting.of === 1 ? activity.title : numberTitle(activity.title, `(${sitting.number}/${sitting.of})`),
    activities: [{ activity: activity.id, minutes: sitting.sessionMinutes }],
    kind: activity.kind,
    hourKind: activity.hourKind,
    format: activity.format,
    ...(activity.mode && { mode: activity.mode }),
    sessionMinutes: sitting.sessionMinutes,
    attendees: sitting.enterprises.map((enterprise) => ({
      enterprise,
      attendance: isWelcome && enterprise !== client ? 'optional' : 'required',
    })),
    ...(client !== undefined && { client }),
    facilitators: activity.facilitators.map((need) => ({ ...need })),
    ...(thread !== undefined && { thread }),
    ...(activity.needsRoom !== undefined && { needsRoom: activity.needsRoom }),
    ...(after.length > 0 && { after }),
    status: reason === undefined ? 'planned' : 'pending',
    ...(reason && { statusReason: reason }),
    origin: { template: template.id, version: template.version, activity: activity.id, number: sitting.number },
    ...(activity.assumed !== undefined && { assumed: activity.assumed }),
  };
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
