/**
 * The scripts of the web edition by their SHA-256, this version's and those before it: editions stay
 * verifiable when the program changes. A test names the one that is missing.
 */
export const knownScripts: ReadonlySet<string> = new Set([
  '61c88425d937a6366a0a66ed1a4e2917045ddef514ffa1f2b8f77f2414545f17',
  '85d92136eb582dc7531e41c2e3f0f25c93828876133804ea21e28e4213446c53',
  'afcc1edb359a12344eef4cba6879c48f671ec140fce0d0d845cc217065080acc',
  '0f42ab1045bcdea5adecb38cbc4968d5ddba234b3e046085ba8fc60dd9ef6b16',
]);
