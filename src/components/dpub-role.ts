/** A role of DPUB-ARIA (https://www.w3.org/TR/dpub-aria-1.1/) as an attribute; Astro's types know only WAI-ARIA's roles. */
export const dpubRole = (role: 'doc-footnote' | 'doc-noteref' | 'doc-endnotes' | 'doc-backlink'): object => ({
  role,
});
