/** What a rule of the check is made of. */
export interface Rule {
  severity: 'error' | 'warning';
  /** What is wrong; names in braces are filled in. */
  message: { sr: string; en: string };
  /** What to do about it. */
  remedy: { sr: string; en: string };
  /** `npm run check -- --fix` can mend it. */
  fixable?: true;
  /** `content/data/exceptions.yaml` may excuse it, with a reason. Never for what protects readers or the build. */
  excusable?: true;
}
