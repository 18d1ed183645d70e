/** Phrasing content as a row of tokens, and a row of tokens as phrasing content. */
import type { PhrasingContent } from '../tree/index.ts';
import type { Atom, Mark, Token } from './text.ts';
import type { KnownWords } from './unspaced.ts';
import { isUnspaced, keyOf, stretchesBetween, wordStarts } from './words.ts';

/** Begins the key of a reference; no word holds white space. */
export const referenceKey = '\t';
/** The key of the beginning of a cell. */
export const cellKey = '\r';

export function tokensOf(children: readonly PhrasingContent[], known?: KnownWords): Token[] {
  return tokensOfAtoms(atomsOf(children, []), known);
}

export function atomsOf(children: readonly PhrasingContent[], marks: readonly Mark[]): Atom[] {
  return children.flatMap((node): Atom[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: node.value, marks }];
      case 'break':
        return [{ kind: 'break', marks }];
      case 'pageBreak':
        return [{ kind: 'pageBreak', number: node.number, marks }];
      case 'footnoteReference':
        return [{ kind: 'reference', identifier: node.identifier, label: node.label, marks }];
      case 'link':
        return atomsOf(node.children, [...marks, { type: 'link', url: node.url }]);
      case 'languageSpan':
        return atomsOf(node.children, [
          ...marks,
          { type: 'languageSpan', language: node.language },
        ]);
      case 'leadPhrase': {
        const inferred = node.data?.inferred;
        const mark: Mark = { type: 'leadPhrase', ...(inferred !== undefined && { inferred }) };
        return atomsOf(node.children, [...marks, mark]);
      }
      default:
        return atomsOf(node.children, [...marks, { type: node.type }]);
    }
  });
}

type Wordy = Extract<Atom, { kind: 'text' | 'break' | 'pageBreak' }>;

/**
 * Words go on over changes of their setting; references and cells stand alone. Where there is no space
 * between words, a reference does not change where they begin.
 */
export function tokensOfAtoms(atoms: readonly Atom[], known?: KnownWords): Token[] {
  const starts = wordStarts(atoms.map(visibleOf).join(''), known);
  const gathered: Gathered = {
    tokens: [],
    waiting: [],
    space: false,
    lineStart: true,
    at: 0,
    starts,
  };
  let run: Wordy[] = [];
  for (const atom of atoms) {
    if (atom.kind !== 'reference' && atom.kind !== 'cell') {
      run.push(atom);
      continue;
    }
    addRun(run, gathered);
    run = [];
    if (atom.kind === 'reference') {
      gathered.tokens.push({ key: referenceKey + atom.identifier, space: false, atoms: [atom] });
    } else {
      gathered.at += 1;
      gathered.tokens.push({ key: cellKey, space: false, atoms: [atom] });
      Object.assign(gathered, { waiting: [], space: false, lineStart: true });
    }
  }
  addRun(run, gathered);
  return gathered.tokens;
}

interface Gathered {
  tokens: Token[];
  /** White space that belongs to the next word. */
  waiting: Atom[];
  space: boolean;
  lineStart: boolean;
  /** So much of the text is done. */
  at: number;
  /** Where words begin in it, in scripts without spaces. */
  starts: ReadonlySet<number>;
}

function addRun(run: readonly Wordy[], gathered: Gathered): void {
  const text = run.map((atom) => wordsOf(atom)).join('');
  const { at: before, starts } = gathered;
  gathered.at += text.length;
  for (const { from, to, key } of stretchesBetween(text, (at) => starts.has(before + at))) {
    const atoms = slice(run, from, to);
    if (key === '') {
      gathered.waiting.push(...atoms);
      gathered.space ||= /\s/u.test(text.slice(from, to));
      continue;
    }
    const space = gathered.lineStart ? !isUnspaced(key) : gathered.space;
    const before = gathered.lineStart ? gathered.waiting.filter(isPage) : gathered.waiting;
    gathered.tokens.push({ key, space, atoms: [...before, ...atoms] });
    Object.assign(gathered, { waiting: [], space: false, lineStart: false });
  }
}

function isPage({ kind }: Atom): boolean {
  return kind === 'pageBreak';
}

/** Cells part words; references do not. */
function visibleOf(atom: Atom): string {
  if (atom.kind === 'cell') return '\r';
  return atom.kind === 'reference' ? '' : wordsOf(atom);
}

function wordsOf(atom: Wordy): string {
  if (atom.kind === 'text') return atom.text;
  return atom.kind === 'break' ? '\n' : '';
}

/** What of a run stands between two places of its text; a page's beginning goes with what follows. */
function slice(run: readonly Wordy[], from: number, to: number): Wordy[] {
  const cut: Wordy[] = [];
  let at = 0;
  for (const atom of run) {
    const { length } = wordsOf(atom);
    if (atom.kind === 'pageBreak') {
      if (at >= from && at < to) cut.push(atom);
    } else if (at < to && at + length > from) {
      const text = wordsOf(atom).slice(Math.max(0, from - at), to - at);
      cut.push(atom.kind === 'text' ? { ...atom, text } : atom);
    }
    at += length;
    if (at >= to) break;
  }
  return cut;
}

/** The visible words of a row of tokens, with one space where white space stands. */
export function textOfTokens(tokens: readonly Token[]): string {
  let text = '';
  for (const { key, space } of tokens) {
    if (key.startsWith(referenceKey)) continue;
    if (key === cellKey) text += text === '' ? '' : ' | ';
    else text += (space && text !== '' && !text.endsWith(' | ') ? ' ' : '') + key;
  }
  return text;
}

/** How a token is set, without its words: what may differ between two that are the same. */
export function settingOf(token: Token): string {
  const parts: string[] = [token.space ? 'space' : ''];
  for (const atom of token.atoms) {
    if (atom.kind === 'break') parts.push('break');
    else if (atom.kind === 'cell') parts.push(`${atom.columns} ${atom.rows}`);
    else if (atom.kind === 'text' && atom.text.trim() !== '') {
      const marks = [...new Set(atom.marks.map(markKey))].sort().join(' ');
      const last = parts.at(-1);
      if (last?.startsWith(`${marks}:`)) parts[parts.length - 1] = last + keyOf(atom.text);
      else parts.push(`${marks}:${keyOf(atom.text)}`);
    }
  }
  return parts.join('\n');
}

function markKey(mark: Mark): string {
  if (mark.type === 'link') return `link=${JSON.stringify(mark.url)}`;
  return mark.type === 'languageSpan' ? `language=${mark.language}` : mark.type;
}

/** A row of tokens as the content of a paragraph; white space is one space each. */
export function phrasingOfTokens(tokens: readonly Token[]): PhrasingContent[] {
  return nest(
    tokens.flatMap((token, index) => spacedAtoms(token, index === 0)),
    0,
  );
}

function spacedAtoms({ atoms, space }: Token, first: boolean): Atom[] {
  const head = atoms.findIndex((atom) => !isBlank(atom) && !isPage(atom));
  const before = atoms.slice(0, head);
  const own = [...before.filter(isPage), ...atoms.slice(head)];
  const lineBreak = before.find(({ kind }) => kind === 'break');
  if (first || (!space && !lineBreak)) return own;
  const marks = before.find((atom) => atom.kind === 'text')?.marks ?? [];
  return [lineBreak ?? { kind: 'text', text: ' ', marks }, ...own];
}

function isBlank(atom: Atom): boolean {
  return atom.kind === 'break' || (atom.kind === 'text' && atom.text.trim() === '');
}

/** Atoms that share their outer marks share the nodes around them. */
function nest(atoms: readonly Atom[], depth: number): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  for (let from = 0; from < atoms.length;) {
    const first = atoms[from] as Atom;
    const mark = marksOf(first)[depth];
    if (mark === undefined) {
      addLeaf(first, content);
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < atoms.length && sameMark(marksOf(atoms[to] as Atom)[depth], mark)) to += 1;
    content.push(around(mark, nest(atoms.slice(from, to), depth + 1)));
    from = to;
  }
  return content;
}

function marksOf(atom: Atom): readonly Mark[] {
  return atom.kind === 'cell' ? [] : atom.marks;
}

function sameMark(one: Mark | undefined, other: Mark): boolean {
  return one !== undefined && markKey(one) === markKey(other);
}

function addLeaf(atom: Atom, content: PhrasingContent[]): void {
  const last = content.at(-1);
  if (atom.kind === 'text') {
    if (last?.type === 'text') last.value += atom.text;
    else content.push({ type: 'text', value: atom.text });
  } else if (atom.kind === 'break') content.push({ type: 'break' });
  else if (atom.kind === 'pageBreak') content.push({ type: 'pageBreak', number: atom.number });
  else if (atom.kind === 'reference') {
    const { identifier, label } = atom;
    content.push({ type: 'footnoteReference', identifier, label });
  }
}

function around(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (mark.type) {
    case 'link':
      return { type: 'link', url: mark.url, children };
    case 'languageSpan':
      return { type: 'languageSpan', language: mark.language, children };
    case 'leadPhrase':
      return {
        type: 'leadPhrase',
        children,
        ...(mark.inferred !== undefined && { data: { inferred: mark.inferred } }),
      };
    default:
      return { type: mark.type, children };
  }
}
