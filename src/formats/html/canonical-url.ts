/** Parameters that tell where a reader came from and never what they read. */
const TRACKING =
  /^(?:utm_.{1,40}|(?:fb|g|gb|wb|ms|tw|y|tt|li_fat_|dc)clid|gclsrc|gad_source|mc_[ce]id|_hs(?:enc|mi)|igshid|_openstat|at_(?:medium|campaign|.{1,20}custom\d)|ns_(?:mchannel|source|campaign|linkname|fee)|cmpid|ocid|smid|wt_?mc|xtor|spm|ref_src|ref_url|guccounter|guce_referrer(?:_sig)?|__twitter_impression)$/iu;

/**
 * An address in the form by which pages are told apart: host in lower case, no default port, no
 * fragment, no credentials, none of the parameters that only tell where a reader came from. Null for
 * what is no address of a page.
 */
export function canonicalUrl(address: string, base?: string): string | null {
  const url = toUrl(address, base);
  if (!url) return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  const all = [...url.searchParams];
  const told = all.filter(([name]) => !TRACKING.test(name));
  // Only then: writing them anew turns "%20" into "+".
  if (told.length < all.length) url.search = new URLSearchParams(told).toString();
  return url.href;
}

// No server takes a longer one.
const MAX_ADDRESS = 8_000;

/** An absolute http or https address, or null. */
export function toUrl(reference: string | null | undefined, base?: string): URL | null {
  if (reference && reference.length > MAX_ADDRESS) return null;
  try {
    const url = new URL(reference ?? "", base);
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch {
    return null;
  }
}
