import type { Diagnostic, DiagnosticPath } from '../../diagnostics/diagnostic';
import type { Edition } from '../../model/edition';
import type { SchedulingProblem } from '../schedulingProblem';
import { findPlace } from './findPlace';
import { listHoursOf } from './listHoursOf';
import { locateSession } from './locateSession';

const mostRelated = 20;

/**
 * Makes the paths of diagnostics, which start at the problem of an edition, start at the edition.
 *
 * - People are the advisors, rooms and closures the rooms and closures, `roles` the `facilitators`.
 * - The hours of an enterprise are where the edition gives them, else the enterprise itself.
 * - Dates that a session takes from its cohort are those of the cohort; what is pinned is its placement in the schedule.
 * - What partners may still give, which the edition does not hold, is where it comes from: the offers of the partners concerned (first the
 *   one whose people a remark names), else what they promised, else the limits of their people. The first is pointed at, others are related.
 * - Where nothing stands in the edition at the place so found, the nearest record that holds it; the edition itself when there is none.
 *
 * @param problem - What `buildSchedulingProblem` made of the edition.
 */
export function pointAtEdition(edition: Edition, problem: SchedulingProblem): (diagnostic: Diagnostic) => Diagnostic {
  const locate = locateSession(edition, problem);
  const translate = (path: DiagnosticPath): DiagnosticPath => {
    const [list, index, ...rest] = path;
    const at = typeof index === 'number' ? [index, ...rest] : [];
    switch (list) {
      case 'people':
        return ['advisors', ...at];
      case 'enterprises': {
        const id = typeof index === 'number' ? problem.enterprises[index]?.id : undefined;
        if (id === undefined) return ['enterprises'];
        const hours = edition.enterpriseAvailabilities?.findIndex(({ enterprise }) => enterprise === id) ?? -1;
        if (rest[0] === 'availability' && hours >= 0) return ['enterpriseAvailabilities', hours, ...rest];
        return ['enterprises', edition.enterprises.findIndex((enterprise) => enterprise.id === id), ...rest];
      }
      case 'sessions':
        return typeof index === 'number' ? locate(index, rest) : ['sessions'];
      case 'partnerBudgets':
        return ['partners'];
      default:
        return path;
    }
  };
  const find = (path: DiagnosticPath) => findPlace(edition, translate(path));
  return (diagnostic) => {
    const { path, related = [], params } = diagnostic;
    const [place, ...others] = path[0] === 'partnerBudgets' ? listHoursOf(edition, listNamed(params['people'])) : [];
    const all = [...others.slice(0, mostRelated), ...related.map(find)];
    return { ...diagnostic, path: place ?? find(path), ...(all.length > 0 && { related: all }) };
  };
}

/** The ids that a remark names; none when it names nobody. */
function listNamed(people: unknown): readonly string[] {
  return Array.isArray(people) ? people.filter((id) => typeof id === 'string') : [];
}
