import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { buildPhraseFinder } from '../../../privacy/buildPhraseFinder';
import { foldPersonName } from '../../listPersonWords';

/** What an enterprise is called where it may not be named holds neither its name nor is that of another that may not be. Accents, case and punctuation do not count. */
export const aliasIsName = defineCheck({
  code: 'privacy/alias-is-name',
  severity: 'error',
  finds: {
    fr: 'Le nom est copié dans la case du nom d’emprunt, et tous les rapports le disent (domain §3.2, T17\u00a0: un groupe qui ne peut être nommé).',
    en: 'The name is copied in the box of the alias, and every report tells it (domain §3.2, T17: a group that cannot be named).',
  },
  message: () => ({
    fr: 'Le nom d’emprunt de cette entreprise dit le nom d’une entreprise qui ne doit pas être nommée.',
    en: 'The alias of this enterprise tells the name of one that may not be named.',
  }),
  hint: () => ({
    fr: 'Choisir un autre nom d’emprunt, ou le retirer\u00a0: une lettre en tiendra lieu («\u00a0Entreprise A\u00a0»).',
    en: 'Choose another alias, or remove it: a letter stands for it ("Enterprise A").',
  }),
  find({ enterprises }: Edition, report) {
    const hidden = [...enterprises.entries()].filter(([, { anonymous }]) => anonymous === true);
    const places = new Map(hidden.map(([index, { name }]) => [foldPersonName(name), index] as const).toReversed());
    places.delete('');
    for (const [index, { name, alias }] of hidden) {
      if (alias === undefined) continue;
      const told = places.get(foldPersonName(alias)) ?? (buildPhraseFinder([name])(alias) ? index : undefined);
      if (told !== undefined) report(['enterprises', index, 'alias'], {}, [['enterprises', told, 'name']]);
    }
  },
});
