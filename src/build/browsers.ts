/** The oldest browsers of courts that the pages are written for: what the build translates syntax to. */
export const BROWSERS: readonly string[] = ['chrome109', 'edge109', 'firefox115', 'safari16'];
