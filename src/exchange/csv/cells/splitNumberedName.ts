const before = /^r[ée]gion(?: administrative)?\s+(?:de la |de l['’]\s?|du |des |de |n[o°º]\.?\s?)?/iu;
const codeLast = /^(.{1,100}\S)\s*\((\d{1,3})\)$/u;
const codeFirst = /^(\d{1,3})\s*[-–—:.,\s]\s*(\D.{0,100})$/u;

/**
 * The name and the number of what bears both, whichever is written: lists are handed round as « 05 Estrie », « Estrie (05) » or « Région 05 ».
 *
 * @example
 * splitNumberedName('05 - Estrie') // => { code: '05', name: 'Estrie' }
 * splitNumberedName('Mauricie (04)') // => { code: '04', name: 'Mauricie' }
 * splitNumberedName('Région 05') // => { code: '05' }
 * splitNumberedName('Région de l’Estrie') // => { name: 'Estrie' }
 */
export function splitNumberedName(text: string): { readonly code?: string; readonly name?: string } {
  const bare = text.replace(before, '');
  if (/^\d{1,3}$/u.test(bare)) return { code: bare };
  const [, nameBefore, codeAfter] = codeLast.exec(bare) ?? [];
  if (codeAfter !== undefined && nameBefore !== undefined) return { code: codeAfter, name: nameBefore };
  const [, codeBefore, nameAfter] = codeFirst.exec(bare) ?? [];
  if (codeBefore !== undefined && nameAfter !== undefined) return { code: codeBefore, name: nameAfter };
  return { name: bare };
}
