/**
 * The rules of style sheets: selectors, declarations, and the media that they are for. What this
 * cannot read (nesting, CSS Nesting 1) is named, so that nothing hides in it.
 */
import { stringify, tokenize, TokenType, type CSSToken } from '@csstools/css-tokenizer';
import { remembered } from '../../read/remembered.ts';

export interface Declaration {
  /** In lower case. */
  property: string;
  value: string;
}

export interface StyleRule {
  selector: string;
  declarations: Declaration[];
  /** Conditions of the groups that it stands in, "print", "(prefers-color-scheme: dark)". */
  conditions: string;
}

export interface StyleSheet {
  rules: StyleRule[];
  /** What was not understood. */
  unread: string[];
}

/** Groups whose rules hold where their condition does (CSS Conditional 3). */
const groups = /^@(?:media|supports|layer|container)$/i;
/** What has declarations of its own and neither elements nor words. */
const withoutElements = /^@(?:keyframes|-webkit-keyframes|property)$/i;

/** The rules of a style sheet; editions have few different ones. */
export const parseStyleSheet = remembered(16, (css): StyleSheet => {
  const sheet: StyleSheet = { rules: [], unread: [] };
  const tokens = tokenize({ css }).filter(([type]) => type !== TokenType.Comment);
  readRules(tokens, 0, tokens.length, '', sheet);
  return sheet;
});

/** The declarations of a `style` attribute. */
export function parseDeclarations(css: string): Declaration[] {
  const sheet: StyleSheet = { rules: [], unread: [] };
  const tokens = tokenize({ css }).filter(([type]) => type !== TokenType.Comment);
  return declarationsIn(tokens, 0, tokens.length, sheet);
}

function readRules(
  tokens: readonly CSSToken[],
  from: number,
  to: number,
  conditions: string,
  sheet: StyleSheet,
): void {
  let start = from;
  for (let at = from; at < to; at++) {
    const type = tokens[at]?.[0];
    if (type === TokenType.Semicolon) {
      const statement = textOf(tokens, start, at);
      if (/^@(?!charset|namespace|layer)/i.test(statement)) sheet.unread.push(statement);
      start = at + 1;
    }
    if (type !== TokenType.OpenCurly) continue;
    const close = matching(tokens, at, to);
    const prelude = textOf(tokens, start, at);
    const keyword = /^@[\w-]+/.exec(prelude)?.[0];
    if (keyword === undefined) {
      const declarations = declarationsIn(tokens, at + 1, close, sheet);
      sheet.rules.push({ selector: prelude, declarations, conditions });
    } else if (groups.test(keyword)) {
      const condition = `${conditions} ${prelude.slice(keyword.length)}`.trim();
      readRules(tokens, at + 1, close, condition, sheet);
    } else if (/^@page$/i.test(keyword)) {
      // The margins of printed pages can have words (CSS Paged Media 3, 4.2).
      sheet.unread.push(...nestedIn(tokens, at + 1, close));
    } else if (!withoutElements.test(keyword)) sheet.unread.push(prelude);
    at = close;
    start = close + 1;
  }
}

function nestedIn(tokens: readonly CSSToken[], from: number, to: number): string[] {
  const sheet: StyleSheet = { rules: [], unread: [] };
  declarationsIn(tokens, from, to, sheet);
  return sheet.unread;
}

function declarationsIn(
  tokens: readonly CSSToken[],
  from: number,
  to: number,
  sheet: StyleSheet,
): Declaration[] {
  const declarations: Declaration[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const type = tokens[at]?.[0];
    if (at < to && type === TokenType.OpenCurly) {
      sheet.unread.push(textOf(tokens, start, at));
      at = matching(tokens, at, to);
      start = at + 1;
      continue;
    }
    if (at < to && type !== TokenType.Semicolon) continue;
    const text = textOf(tokens, start, at);
    const colon = text.indexOf(':');
    start = at + 1;
    if (colon <= 0) continue;
    const name = text.slice(0, colon).trim();
    declarations.push({
      // Custom properties are told apart by case (CSS Variables 1, 2).
      property: name.startsWith('--') ? name : name.toLowerCase(),
      value: text
        .slice(colon + 1)
        .replace(/!\s*important\s*$/i, '')
        .trim(),
    });
  }
  return declarations;
}

function matching(tokens: readonly CSSToken[], open: number, to: number): number {
  let depth = 0;
  for (let at = open; at < to; at++) {
    const type = tokens[at]?.[0];
    if (type === TokenType.OpenCurly) depth += 1;
    if (type === TokenType.CloseCurly) depth -= 1;
    if (depth === 0) return at;
  }
  return to;
}

function textOf(tokens: readonly CSSToken[], from: number, to: number): string {
  return stringify(...tokens.slice(from, to))
    .replace(/\s+/g, ' ')
    .trim();
}
