import type { Program } from '../program';
import { chooseId } from './chooseId';

/**
 * A program to start from, answered for by the organisation `partner`: its id is made from its title.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildProgram({ title: { fr: 'Trajet' } }).id // => 'trajet'
 */
export function buildProgram(changes: Partial<Program> = {}): Program {
  return {
    schema: 'trajet/program/2.0',
    id: chooseId(changes, 'program'),
    title: { fr: 'Programme', en: 'Program' },
    owners: ['partner'],
    ...changes,
  };
}
