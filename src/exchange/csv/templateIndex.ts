import { foldText } from '../../base/compareText';
import type { Locale } from '../../base/localizedText';
import type { Activity } from '../../model/activity';
import type { Template } from '../../model/template';

/** A template as rows of activities look things up in it. */
export interface TemplateIndex {
  readonly phases: Template['phases'];
  readonly settings: NonNullable<Template['settings']>;
  readonly activityById: ReadonlyMap<string, Activity>;
  /** Ids by folded title in the language of the file; a title that two activities bear is nobody's. */
  readonly idByTitle: ReadonlyMap<string, string>;
  /** Highest rank among the activities of each phase. */
  readonly lastRanks: ReadonlyMap<string, number>;
  /** Roles of facilitators. */
  readonly roles: ReadonlySet<string>;
}

/** Looks through a template once, for all the rows of a file. */
export function indexTemplate({ phases, settings = [], activities }: Template, locale: Locale): TemplateIndex {
  const activityById = new Map<string, Activity>();
  const idsByTitle = new Map<string, string[]>();
  const lastRanks = new Map<string, number>();
  const roles = new Set<string>();
  for (const activity of activities) {
    const { id, title, phase, rank, facilitators } = activity;
    if (activityById.has(id)) continue;
    activityById.set(id, activity);
    const written = title[locale];
    if (written !== undefined) idsByTitle.set(foldText(written), [...(idsByTitle.get(foldText(written)) ?? []), id]);
    lastRanks.set(phase, Math.max(lastRanks.get(phase) ?? 0, rank));
    for (const { role } of facilitators) roles.add(role);
  }
  const idByTitle = new Map([...idsByTitle].flatMap(([title, [id = '', ...others]]) => (others.length > 0 ? [] : [[title, id] as const])));
  return { phases, settings, activityById, idByTitle, lastRanks, roles };
}
