/** Words on the page of a comparison: what comes and what goes is named for who listens. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { textOfTokens, type Piece, type Token, type Unit } from '../compare/index.ts';
import type { ComparisonWords } from '../language/comparison-words.ts';

/** The label of a block, the old one and the new one where they differ. */
export function labelPieces(
  old: Unit | undefined,
  fresh: Unit | undefined,
  words: ComparisonWords,
): ElementContent[] {
  const [was, is] = [old?.label, fresh?.label];
  const space: ElementContent = { type: 'text', value: ' ' };
  if (was === is) return was === undefined ? [] : [{ type: 'text', value: was }, space];
  return [
    ...(was === undefined ? [] : [changed('del', words.document.deleted, [textNode(was)])]),
    ...(is === undefined ? [] : [changed('ins', words.document.inserted, [textNode(is)])]),
    space,
  ];
}

export function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

/** Heard before what it is about: most screen readers pass over `ins` and `del` in silence. */
function changed(name: 'ins' | 'del' | 'mark', label: string, content: ElementContent[]): Element {
  return h(name, [h('span', { className: ['read'] }, `${label}: `), ...content]);
}

/** A stretch of words as it stays, goes or comes; `opens` where nothing stands before it. */
export function shownPiece(
  { what, tokens }: Piece,
  { document }: ComparisonWords,
  opens: boolean,
): ElementContent[] {
  const shown = tokensShown(tokens, opens);
  const space = tokens[0]?.space === true ? [textNode(' ')] : [];
  switch (what) {
    case 'kept':
      return [...space, ...shown];
    case 'removed':
      return [...space, changed('del', document.deleted, shown)];
    case 'added':
      return [...space, changed('ins', document.inserted, shown)];
    case 'reset':
      return [...space, changed('mark', document.changed, shown)];
  }
}

/** The space before the first of them stands outside of what is marked. */
function tokensShown(tokens: readonly Token[], opens: boolean): ElementContent[] {
  const content: ElementContent[] = [];
  for (const [at, token] of tokens.entries()) {
    const [atom] = token.atoms;
    if (atom?.kind === 'reference') {
      content.push(h('span', { className: ['note-marker'] }, `[${atom.label}]`));
      continue;
    }
    if (atom?.kind === 'cell') {
      if (!opens || at > 0) content.push(textNode(' | '));
      continue;
    }
    content.push(textNode(`${token.space && at > 0 ? ' ' : ''}${textOfTokens([token]).trim()}`));
  }
  return content;
}
