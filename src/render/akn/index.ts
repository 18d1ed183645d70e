/**
 * The XML edition: Akoma Ntoso 3.0 as the United Nations write it (AKN4UN). `docs/akoma-ntoso.md`
 * says how each node is written, and why where it differs from the guideline.
 */
import { aknNamespace, plenaryNamespace, statementNames, unNamespace } from '../../akn/index.ts';
import { Divisions } from '../../language/divisions.ts';
import {
  bodyOf,
  mastheadOf,
  nodesOf,
  type FootnoteDefinition,
  type Nodes,
} from '../../tree/index.ts';
import type { Facts } from '../facts.ts';
import { collectionBody, components, partsOf } from './collection.ts';
import { strayNotes } from './conclusions.ts';
import type { AknContext } from './context.ts';
import { documentElements } from './document.ts';
import { element, type XmlElement } from './element.ts';
import { flow } from './handlers/flow.ts';
import { phrasing } from './handlers/phrasing.ts';
import { namesOf } from './meta/names.ts';
import { documentMeta } from './meta/index.ts';
import { references } from './meta/references.ts';
import { regionsOf } from './regions.ts';
import { serialise } from './serialise.ts';

/** Writes a document as XML. Pure. */
export function renderAkn(facts: Facts): string {
  const context = contextOf(facts);
  const { root } = facts;
  const masthead = mastheadOf(root);
  const nodes = [...(masthead ? [masthead] : []), ...bodyOf(root)];
  const regions = regionsOf(nodes, { front: true });
  const parts = partsOf(regions);
  const names = namesOf(facts);
  const type = parts ? 'collection/publication' : 'statement/deliberation';
  const children = documentElements(
    regions,
    { meta: documentMeta(facts, type), notes: strayNotes(context), path: '' },
    context,
    parts && (() => collectionBody(parts)),
  );
  const document = parts
    ? element('documentCollection', { name: 'publication', contains: 'originalVersion' }, children)
    : element(
        'statement',
        { name: statementNames[names.kind], contains: 'originalVersion' },
        children,
      );
  const top = element('akomaNtoso', namespaces, [
    document,
    ...(parts ? [components(parts, names.kind, context)] : []),
  ]);
  return serialise(withReferences(top, references(top, names)), facts);
}

const namespaces = {
  xmlns: aknNamespace,
  'xmlns:akn4un': unNamespace,
  'xmlns:plenary': plenaryNamespace,
} as const;

function contextOf(facts: Facts): AknContext {
  const { ids, options, language } = facts;
  const { languages } = options.world;
  const nodeOfId = new Map<string, Nodes>([...ids].map(([node, id]) => [id, node]));
  return {
    write: { phrasing, flow, document: documentElements },
    facts,
    divisions: languages.of(language)?.divisions ?? new Divisions(),
    nodeOfId,
    written: new Set(),
    referenced: new Set(referencedNotes(facts)),
    inNote: false,
  };
}

/** The notes that the text, and not another note, refers to. */
function referencedNotes({ root, notes }: Facts): FootnoteDefinition[] {
  const text = bodyOf(root).flatMap((node) => nodesOf(node, 'footnoteReference'));
  return text.flatMap(({ identifier }) => notes.byIdentifier.get(identifier) ?? []);
}

/** The references among the metadata of the whole: it is the first of its first document. */
function withReferences(top: XmlElement, named: readonly XmlElement[]): XmlElement {
  const within = (name: string, parent: XmlElement, change: (own: XmlElement) => XmlElement) => ({
    ...parent,
    children: parent.children.map((child) =>
      typeof child !== 'string' && child.name === name ? change(child) : child,
    ),
  });
  const [document, ...others] = top.children;
  if (document === undefined || typeof document === 'string') return top;
  const changed = within('meta', document, (meta) =>
    within('references', meta, (own) => ({ ...own, children: named })),
  );
  return { ...top, children: [changed, ...others] };
}
