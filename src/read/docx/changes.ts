/**
 * Tracked changes (ISO 29500-1 17.13.5). They are proposals: reading lists them, and takes a side
 * only when it is told which.
 */
import {
  childOf,
  descendantsOf,
  elementsOf,
  isElement,
  textContent,
  type XmlElement,
  type XmlNode,
} from './xml.ts';

export type Decision = 'accept' | 'reject';

export interface TrackedChange {
  kind: 'insertion' | 'deletion' | 'move' | 'formatting';
  author: string;
  text: string;
}

const kinds: ReadonlyMap<string, TrackedChange['kind']> = new Map([
  ['ins', 'insertion'],
  ['cellIns', 'insertion'],
  ['del', 'deletion'],
  ['cellDel', 'deletion'],
  ['cellMerge', 'deletion'],
  ['moveFrom', 'move'],
  ['moveTo', 'move'],
  ['rPrChange', 'formatting'],
  ['pPrChange', 'formatting'],
  ['sectPrChange', 'formatting'],
  ['tblPrChange', 'formatting'],
  ['tblGridChange', 'formatting'],
  ['trPrChange', 'formatting'],
  ['tcPrChange', 'formatting'],
  ['numberingChange', 'formatting'],
]);

/** The tracked changes of a part, in order. */
export function trackedChanges(part: XmlElement): TrackedChange[] {
  return elementsOf(part).flatMap((element): TrackedChange[] => {
    const kind = element.word ? kinds.get(element.name) : undefined;
    if (kind === undefined) return trackedChanges(element);
    const author = element.attributes.get('author') ?? '';
    const words = [...descendantsOf(element, 't'), ...descendantsOf(element, 'delText')];
    // A move is one change with two ends: it is listed where the text went.
    if (element.name === 'moveFrom') return [];
    return [{ kind, author, text: words.map(textContent).join('') }];
  });
}

/** The part as it stands when all its changes are accepted, or rejected. */
export function decideChanges(part: XmlElement, decision: Decision): XmlElement {
  return { ...part, children: mergeParagraphs(decideChildren(part.children, decision), decision) };
}

function decideChildren(children: readonly XmlNode[], decision: Decision): XmlNode[] {
  return children.flatMap((child) => (isElement(child) ? decide(child, decision) : [child]));
}

function decide(element: XmlElement, decision: Decision): XmlNode[] {
  const { name } = element;
  const [added, removed] = [additions.has(name), removals.has(name)];
  if (element.word && (added || removed)) {
    const stays = added === (decision === 'accept');
    return stays ? decideChildren(element.children, decision) : [];
  }
  if (name === 'tr' || name === 'tc') {
    if (isGone(childOf(element, `${name}Pr`), decision)) return [];
  }
  if (name === 'pPr' || name === 'rPr') return [decideProperties(element, decision)];
  if (kinds.has(name)) return [];
  const renamed = written.get(name);
  const decided = decideChanges(element, decision);
  // A table goes with the last of its rows.
  if (name === 'tbl' && childOf(element, 'tr') && !childOf(decided, 'tr')) return [];
  return [{ ...decided, ...(renamed !== undefined && { name: renamed }) }];
}

const additions: ReadonlySet<string> = new Set(['ins', 'moveTo']);
const removals: ReadonlySet<string> = new Set(['del', 'moveFrom']);
/** Deleted text has elements of its own, which a rejected deletion turns back. */
const written: ReadonlyMap<string, string> = new Map([
  ['delText', 't'],
  ['delInstrText', 'instrText'],
]);

/** Whether the properties of a row, a cell or a paragraph mark say that it goes. */
function isGone(properties: XmlElement | undefined, decision: Decision): boolean {
  const marks = new Set(elementsOf(properties).map(({ name }) => name));
  const [added, removed] = [
    marks.has('ins') || marks.has('moveTo') || marks.has('cellIns'),
    marks.has('del') || marks.has('moveFrom') || marks.has('cellDel'),
  ];
  return decision === 'accept' ? removed : added;
}

/** Rejecting a change of formatting brings the properties back that it replaced. */
function decideProperties(properties: XmlElement, decision: Decision): XmlElement {
  const change = childOf(properties, `${properties.name}Change`);
  const old = decision === 'reject' ? childOf(change, properties.name) : undefined;
  const kept = elementsOf(properties).filter(({ name }) => !kinds.has(name));
  if (!old) return { ...properties, children: kept.flatMap((child) => keepMark(child, decision)) };
  // A paragraph's own change does not speak of its mark, nor of the section that ends in it.
  const apart = kept.filter(({ name }) => name === 'rPr' || name === 'sectPr');
  const others = properties.name === 'pPr' ? apart : [];
  return {
    ...properties,
    children: [...old.children, ...others.flatMap((child) => keepMark(child, decision))],
  };
}

/** The properties of a paragraph's mark keep what is said of the mark itself, for merging. */
function keepMark(child: XmlElement, decision: Decision): XmlNode[] {
  if (child.name !== 'rPr') return [child];
  return isGone(child, decision) ? [{ ...child, children: [goneMark] }] : [];
}

const goneMark: XmlElement = { name: 'gone', word: false, attributes: new Map(), children: [] };

/** A paragraph whose mark goes runs on in the next one, whose properties hold for both. */
function mergeParagraphs(children: readonly XmlNode[], decision: Decision): XmlNode[] {
  const merged: XmlNode[] = [];
  let before: XmlNode[] = [];
  for (const child of children) {
    if (!isElement(child) || child.name !== 'p') {
      merged.push(child);
      continue;
    }
    const properties = childOf(child, 'pPr');
    const content = child.children.filter((part) => part !== properties);
    if (childOf(childOf(properties, 'rPr'), 'gone')) {
      before = [...before, ...content];
      continue;
    }
    const own = properties ? [properties] : [];
    merged.push({ ...child, children: [...own, ...before, ...content] });
    before = [];
  }
  if (before.length === 0) return merged;
  // Nothing follows: the text stays in a paragraph of its own.
  const last: XmlElement = { name: 'p', word: true, attributes: new Map(), children: before };
  return decision === 'accept' || before.length > 0 ? [...merged, last] : merged;
}
