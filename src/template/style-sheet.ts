/**
 * What a style sheet of a template may hold: rules that are whole (others follow them in the same
 * sheet), and nothing that would load a file or end the element that the sheet stands in.
 */
import { tokenize, TokenType, type CSSToken } from '@csstools/css-tokenizer';
import type { DataFileFault } from '../data-file/fault.ts';

export function styleSheetFaults(file: string, css: string): DataFileFault[] {
  const lineAt = (index: number): number => css.slice(0, index).split('\n').length;
  const faults: DataFileFault[] = [];
  const add = (index: number, reason: string, mend: string): void => {
    faults.push({ file, line: lineAt(index), reason, mend });
  };
  // In a page, whatever stands before it, this ends the element (HTML, 13.2.5.14).
  const end = /<\/style/i.exec(css);
  if (end) add(end.index, '"</style" ends the style sheet of a page.', 'Take it out.');
  const tokens = tokenize(
    { css },
    {
      onParseError: ({ sourceStart }) =>
        add(sourceStart, 'A string, a comment or an address has no end.', 'Close it.'),
    },
  );
  for (const { token, reason, mend } of [...loading(tokens), ...unbalanced(tokens)]) {
    add(token[2], reason, mend);
  }
  // Right-to-left books have their direction in their markup (EPUB 3.3, 6.3.1.1).
  if (file.startsWith('epub.')) {
    for (const token of directions(tokens)) {
      add(token[2], `"${token[1]}" may not stand in an e-book.`, 'Take the declaration out.');
    }
  }
  return faults;
}

interface TokenFault {
  token: CSSToken;
  reason: string;
  mend: string;
}

/** Functions whose strings are addresses (CSS Values 4, 4.5; CSS Images 4, 2.4 and 2.5). */
const addressed = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);

/** Functions that stand for what is said elsewhere (CSS Values 5, 8 and 9; CSS Mixins). */
const substituting = /^(?:var|attr|env|if|inherit|random-item|--.*)$/;

const loadsNothing = 'An edition loads nothing from elsewhere: put the file in as data:…';

function loading(tokens: readonly CSSToken[]): TokenFault[] {
  const functions: string[] = [];
  const faults: TokenFault[] = [];
  const address = (token: CSSToken, value: string): void => {
    if (/^(?:data:|#)/i.test(value.trim())) return;
    faults.push({ token, reason: `"${value}" is an address.`, mend: loadsNothing });
  };
  for (const token of tokens) {
    const [kind, , , , detail] = token;
    if (kind === TokenType.AtKeyword && detail.value.toLowerCase() === 'import') {
      faults.push({ token, reason: '@import loads a style sheet.', mend: 'Put its rules here.' });
    } else if (kind === TokenType.URL) address(token, detail.value);
    else if (kind === TokenType.Function) {
      const name = detail.value.toLowerCase();
      if (substituting.test(name) && functions.some((outer) => addressed.has(outer))) {
        faults.push({ token, reason: `"${name}()" could be any address.`, mend: loadsNothing });
      }
      functions.push(name);
    } else if (kind === TokenType.OpenParen) functions.push('');
    else if (kind === TokenType.CloseParen) functions.pop();
    else if (kind === TokenType.String && addressed.has(functions.at(-1) ?? '')) {
      address(token, detail.value);
    }
  }
  return faults;
}

const closers: Partial<Record<TokenType, string>> = {
  [TokenType.OpenCurly]: '}',
  [TokenType.OpenParen]: ')',
  [TokenType.Function]: ')',
  [TokenType.OpenSquare]: ']',
};

/** The first bracket that is not closed, or that closes nothing. */
function unbalanced(tokens: readonly CSSToken[]): TokenFault[] {
  const open: CSSToken[] = [];
  for (const token of tokens) {
    if (closers[token[0]] !== undefined) open.push(token);
    else if (['}', ')', ']'].includes(token[1]) && token[0] !== TokenType.Delim) {
      const last = open.pop();
      if (last === undefined || closers[last[0]] !== token[1]) {
        return [{ token, reason: `"${token[1]}" closes nothing.`, mend: 'Take it out.' }];
      }
    }
  }
  const [first] = open;
  return first ? [{ token: first, reason: `"${first[1]}" is not closed.`, mend: 'Close it.' }] : [];
}

/** Declarations of the two properties that EPUB forbids. */
function directions(tokens: readonly CSSToken[]): CSSToken[] {
  const written = tokens.filter(
    ([kind]) => kind !== TokenType.Whitespace && kind !== TokenType.Comment,
  );
  return written.filter(
    (token, index) =>
      token[0] === TokenType.Ident &&
      /^(?:direction|unicode-bidi)$/i.test(token[4].value) &&
      written[index + 1]?.[0] === TokenType.Colon &&
      ['{', ';'].includes(written[index - 1]?.[1] ?? ''),
  );
}
