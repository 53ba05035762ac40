/** What campaigns, advertisers and counters hang on an address: the same page with and without. */
const TRACKING =
  /^(?:utm_.{1,30}|[a-z]{1,3}clid|msclkid|g(?:braid|ad_source)|wbraid|mc_[ce]id|(?:pk|mtm|matomo|piwik)_.{1,30}|_ga|_gl|igshid|wt\..{1,30})$/i

/**
 * Takes the parameters out of an address that say who came from where, never which page is meant.
 * @param also further names that tell nothing of the page where the address is compared
 */
export const dropTracking = ({ searchParams }: URL, also?: RegExp): void => {
  for (const name of [...searchParams.keys()])
    if (TRACKING.test(name) || also?.test(name)) searchParams.delete(name)
}
