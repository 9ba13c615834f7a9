/** Sites where many have a page: the page is theirs, the site is not. */
const sharedSites = /(?:^|\.)(?:facebook|instagram|linkedin|youtube|twitter|x|sites\.google|google|linktr)\.(?:com|ca|ee|be)$/u;

/**
 * The site of an address on the web, without « www. » and what follows; on a site where many have a page, with the page.
 *
 * @example
 * readWebHost('https://www.LeSabord.qc.ca/accueil?x=1') // => 'lesabord.qc.ca'
 * readWebHost('www.facebook.com/le.sabord/') // => 'facebook.com/le.sabord'
 * readWebHost('à venir') // => undefined
 */
export function readWebHost(address: string): string | undefined {
  const text = address.slice(0, 500).trim().toLowerCase();
  const found = /^(?:[a-z]+:\/\/)?(?:www\.)?([^\s/?#:@]+\.[^\s/?#:@.]{2,})(?::\d+)?(?:\/([^\s?#]*))?/u.exec(text);
  if (found?.[1] === undefined) return undefined;
  const page = (found[2] ?? '').replace(/\/+$/u, '');
  if (!sharedSites.test(found[1])) return found[1];
  return page === '' ? undefined : `${found[1]}/${page}`;
}
