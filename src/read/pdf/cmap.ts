/** A ToUnicode CMap: which characters a font's codes stand for, ISO 32000-1 9.10.3. */
import {
  end,
  Lexer,
  PdfKeyword,
  PdfString,
  textOfString,
  type PdfObject,
} from './objects/index.ts';

/** Characters by code. Codes that the map does not have have no meaning that the file tells. */
export function parseToUnicode(bytes: Uint8Array): Map<number, string> {
  const map = new Map<number, string>();
  const lexer = new Lexer(bytes);
  let operands: PdfObject[] = [];
  for (let token = lexer.next(); token !== end; token = lexer.next()) {
    if (!(token instanceof PdfKeyword)) {
      operands.push(token);
      continue;
    }
    if (token.word === 'endbfchar') addCharacters(map, operands);
    else if (token.word === 'endbfrange') addRanges(map, operands);
    operands = [];
  }
  return map;
}

function addCharacters(map: Map<number, string>, operands: PdfObject[]): void {
  for (let n = 0; n + 1 < operands.length; n += 2) {
    const [code, text] = [operands[n], operands[n + 1]];
    if (code instanceof PdfString && text instanceof PdfString)
      map.set(numberOf(code), utf16(text));
  }
}

function addRanges(map: Map<number, string>, operands: PdfObject[]): void {
  for (let n = 0; n + 2 < operands.length; n += 3) {
    const [first, last, target] = operands.slice(n, n + 3);
    if (!(first instanceof PdfString) || !(last instanceof PdfString)) continue;
    const [from, to] = [numberOf(first), Math.min(numberOf(last), 0xffff)];
    for (let code = from; code <= to; code++) {
      const text = Array.isArray(target) ? target[code - from] : target;
      if (!(text instanceof PdfString)) continue;
      map.set(code, Array.isArray(target) ? utf16(text) : shifted(utf16(text), code - from));
    }
  }
}

/** The last character of a range's target counts up with the code. */
function shifted(text: string, by: number): string {
  const characters = Array.from(text);
  const last = characters.pop()?.codePointAt(0);
  return last === undefined ? text : characters.join('') + String.fromCodePoint(last + by);
}

function numberOf({ bytes }: PdfString): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

function utf16({ bytes }: PdfString): string {
  return textOfString(Uint8Array.from([0xfe, 0xff, ...bytes]));
}
