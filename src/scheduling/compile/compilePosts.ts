import { packLists, type Lists } from '../engine/lists';
import { spend, type Pace, type Pausing } from '../engine/pace';
import type { ProblemSession } from '../schedulingProblem';
import type { Names } from './names';

/** Posts of all tasks, in the order of tasks, then of roles. */
export interface CompiledPosts {
  readonly postOffset: Int32Array;
  readonly postChoice: Int32Array;
  readonly postFixed: Int32Array;
  readonly postRoles: readonly string[];
  /** Workers who may fill the posts of each choice, in order. */
  readonly eligible: Lists;
}

type Role = ProblemSession['roles'][number];

/** The people who have one of the expertises asked (anyone where none is), among those allowed. */
function listEligible({ expertise, advisors }: Role, { people, indexOf }: Names): number[] {
  const allowed = advisors?.flatMap((advisor) => indexOf.person.get(advisor) ?? []) ?? people.map((_, index) => index);
  const wanted = new Set(expertise);
  const able = allowed.filter((index) => expertise === undefined || people[index]?.expertise?.some((code) => wanted.has(code)) === true);
  return [...new Set(able)].sort((a, b) => a - b);
}

/** Posts of the roles of each session; those of a pinned session that name their advisor can choose no other. */
export function* compilePosts(names: Names, pace: Pace): Pausing<CompiledPosts> {
  const offsets = [0];
  const [choices, fixed, roles]: [number[], number[], string[]] = [[], [], []];
  const lists: number[][] = [];
  const listByKey = new Map<string, number>();
  const addList = (key: string, build: () => number[]): number => {
    const known = listByKey.get(key);
    if (known !== undefined) return known;
    listByKey.set(key, lists.length);
    return lists.push(build()) - 1;
  };
  for (const { roles: asked, pinned } of names.sessions) {
    const named = [...(pinned?.advisors ?? [])];
    for (const role of asked) {
      const choice = addList(JSON.stringify([role.expertise ?? null, role.advisors ?? null]), () => listEligible(role, names));
      if (spend(pace, names.people.length + 1)) yield;
      for (let number = 0; number < role.number; number += 1) {
        const place = named.findIndex((advisor) => advisor.role === role.role);
        const worker = place < 0 ? undefined : names.indexOf.person.get(named.splice(place, 1)[0]?.advisor ?? '');
        roles.push(role.role);
        fixed.push(worker ?? -1);
        choices.push(worker === undefined ? choice : addList(`only ${worker}`, () => [worker]));
      }
    }
    offsets.push(choices.length);
  }
  return {
    postOffset: Int32Array.from(offsets),
    postChoice: Int32Array.from(choices),
    postFixed: Int32Array.from(fixed),
    postRoles: roles,
    eligible: packLists(lists),
  };
}
