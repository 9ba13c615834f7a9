import type { Traits } from './readTraits';

/** Enterprises that share a site, a number or a domain, above which it is not theirs: a portal, a host, a common office. */
const mostSharing = 8;

/** The same enterprises without the sites, telephone numbers, addresses of mail and domains that more than eight of them give. */
export function forgetShared(all: readonly Traits[]): Traits[] {
  const counts = new Map<string, number>();
  for (const traits of all) for (const key of listKeys(traits)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isOwn = (key: string) => (counts.get(key) ?? 0) <= mostSharing;
  return all.map((traits) => {
    if (listKeys(traits).every(isOwn)) return traits;
    const { website, phones, emails, domains } = traits;
    return {
      ...traits,
      website: website !== undefined && isOwn(`site ${website}`) ? website : undefined,
      phones: phones.filter((phone) => isOwn(`phone ${phone}`)),
      emails: emails.filter((email) => isOwn(`mail ${email}`)),
      domains: domains.filter((domain) => isOwn(`domain ${domain}`)),
    };
  });
}

function listKeys({ website, phones, emails, domains }: Traits): string[] {
  return [
    ...(website === undefined ? [] : [`site ${website}`]),
    ...phones.map((phone) => `phone ${phone}`),
    ...emails.map((email) => `mail ${email}`),
    ...domains.map((domain) => `domain ${domain}`),
  ];
}
