/** Finds the documents that a text cites by their symbols: "A/C.3/70/L.30", "S/RES/1325 (2000)". */
/** Words that name a document. */
export interface CitedDocument {
  from: number;
  to: number;
  symbol: string;
}

const component = String.raw`(?:(?:Add|Amend|Corr|Rev)\. \d+|[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)`;

/** Symbols that begin like this: "A", "S", "CEDAW" … */
export function symbolPattern(series: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}/.-])(?:${series.join('|')})(?:/${component})+(?![\p{L}\p{N}/])`,
    'gu',
  );
}

/** The session or year that belongs to the symbol of a resolution. */
const session = /^\s?\(((?:19|20)\d\d|(?:E?S-)?[IVXLC]+)\)/u;

/** The symbols in a text, in order. */
export function citedSymbols(text: string, symbols: RegExp): CitedDocument[] {
  const found: CitedDocument[] = [];
  if (!text.includes('/')) return found;
  for (const match of text.matchAll(symbols)) {
    const [, kind = '', ...rest] = match[0].split('/');
    // "A/64" is a document; "A/4" is a size of paper and "S/he" a person.
    if (!/^(?:\d{2}|[A-Z])/.test(kind) || !/\d/.test(match[0])) continue;
    const end = match.index + match[0].length;
    const numbered = kind === 'RES' && rest.length === 1;
    const dated = numbered ? session.exec(text.slice(end, end + 16)) : null;
    found.push({
      from: match.index,
      to: end + (dated?.[0].length ?? 0),
      symbol: dated ? `${match[0]} (${dated[1] ?? ''})` : match[0],
    });
  }
  return found;
}
