import { defineEvidence } from './evidence';

/** Both write from the same domain, which is no provider’s. */
export const sameEmailDomain = defineEvidence({
  code: 'duplicates/same-email-domain',
  severity: 'info',
  field: ['contacts'],
  weight: 40,
  message: ({ domain }: { domain: string }) => ({
    fr: `Courriels du même domaine\u00a0: ${domain}.`,
    en: `Emails of the same domain: ${domain}.`,
  }),
  find: ({ domains }, other) => {
    const domain = domains.find((each) => other.domains.includes(each));
    return domain === undefined ? undefined : { domain };
  },
});
