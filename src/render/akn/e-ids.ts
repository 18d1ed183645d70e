/**
 * The eIds of the elements, by the naming convention of Akoma Ntoso (AKN-NC 1.0, 5): the parent's,
 * what the element is, and its number as printed, or its place among its like.
 */
import { withoutInvisible } from '../../tree/index.ts';
import { isElement, type XmlElement } from './element.ts';

/** How the convention shortens names; those that it leaves stand for themselves. */
const abbreviations: Readonly<Record<string, string>> = {
  alinea: 'al',
  article: 'art',
  attachment: 'att',
  blockContainer: 'blockContainer',
  blockList: 'list',
  chapter: 'chp',
  component: 'cmp',
  components: 'cmpnts',
  container: 'container',
  crossHeading: 'crossHeading',
  division: 'dvs',
  documentRef: 'dref',
  embeddedStructure: 'embeddedStructure',
  formula: 'formula',
  hcontainer: 'hcontainer',
  item: 'item',
  list: 'list',
  listIntroduction: 'intro',
  listWrapUp: 'wrapup',
  paragraph: 'para',
  part: 'part',
  point: 'point',
  ref: 'ref',
  rule: 'rule',
  section: 'sec',
  table: 'table',
  title: 'title',
};

/** Elements that stand once in what is around them. */
const single: ReadonlySet<string> = new Set([
  'components',
  'conclusions',
  'coverPage',
  'listIntroduction',
  'listWrapUp',
]);

/** Elements that only name where others stand: `preamble` is an id among the references. */
const scopes: ReadonlySet<string> = new Set(['preamble', 'preface']);

/** Notes of the text are numbered through the file, wherever they stand. */
const flat: ReadonlySet<string> = new Set(['authorialNote', 'noteRef']);

/**
 * The eIds. An element has one where the convention asks for it, or where it stands for a node of the
 * text; `content`, `intro` and `wrapUp` have none, so that ids show the text and not its wrapping.
 */
export function eIdsOf(top: XmlElement): ReadonlyMap<XmlElement, string> {
  const naming: Naming = { ids: new Map(), used: new Set(), counts: new Map() };
  nameBelow(top, '', naming);
  return naming.ids;
}

interface Naming {
  ids: Map<XmlElement, string>;
  used: Set<string>;
  /** How many elements of a kind stand below a prefix so far. */
  counts: Map<string, number>;
}

function nameBelow(parent: XmlElement, prefix: string, naming: Naming): void {
  for (const child of parent.children) {
    if (!isElement(child) || child.name === 'meta') continue;
    if (scopes.has(child.name)) {
      nameBelow(child, `${prefix}${child.name}__`, naming);
      continue;
    }
    const isFlat = flat.has(child.name) && child.of !== undefined;
    const own = isFlat ? flatId(child, naming) : idOf(child, prefix, naming);
    if (own !== undefined) naming.ids.set(child, own);
    nameBelow(child, own === undefined ? prefix : `${own}__`, naming);
  }
}

function idOf(element: XmlElement, prefix: string, naming: Naming): string | undefined {
  const { name, number } = element;
  const known = Object.hasOwn(abbreviations, name);
  if (!known && !single.has(name) && !flat.has(name) && element.of === undefined) return undefined;
  const stem = abbreviations[name] ?? name;
  if (single.has(name)) return claim(prefix + stem, naming);
  const place = count(prefix + stem, naming);
  return claim(`${prefix}${stem}_${numberPart(number) ?? place}`, naming);
}

function flatId(element: XmlElement, naming: Naming): string {
  const place = count(element.name, naming);
  return claim(`${element.name}_${numberPart(element.number) ?? place}`, naming);
}

function count(kind: string, { counts }: Naming): number {
  const next = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, next);
  return next;
}

/** Two that would share an id are told apart by a number at the end. */
function claim(wanted: string, { used, counts }: Naming): string {
  let id = wanted;
  let n = counts.get(`=${wanted}`) ?? 1;
  while (used.has(id)) {
    n += 1;
    id = `${wanted}-${n}`;
  }
  counts.set(`=${wanted}`, n);
  used.add(id);
  return id;
}

/** "3bis" of "3 bis.", "a" of "(a)": spaces and outer punctuation dropped, inner a hyphen. */
function numberPart(label: string | undefined): string | undefined {
  const part = withoutInvisible(label ?? '')
    .toWellFormed()
    .replace(/\s+/g, '')
    .replaceAll('*', 'star')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return part === '' ? undefined : part;
}
