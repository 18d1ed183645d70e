/** A document in the order that the schema has: a resolution, one part of several, an annex. */
import { attachments } from './attachments.ts';
import { conclusions } from './conclusions.ts';
import type { AknContext } from './context.ts';
import { coverPage } from './cover-page.ts';
import { element, type XmlElement } from './element.ts';
import { voidParagraph } from './handlers/blocks.ts';
import { preambleNode } from './handlers/preamble.ts';
import { preface } from './preface.ts';
import type { DocumentHead, DocumentNode, Regions } from './regions.ts';
import type { SectionContent } from '../../tree/index.ts';

/**
 * The elements of a document, built in the order of the file: a note stands where the text first
 * refers to it. `body` is the element that holds its main part.
 */
export function documentElements(
  regions: Regions,
  { meta, cover = [], lines = [], notes = [], path }: DocumentHead,
  context: AknContext,
  body: () => XmlElement = () => mainBody(regions.body, context),
): XmlElement[] {
  return [
    meta,
    ...withFirst('coverPage', cover, coverPage(regions.coverPage, context)),
    ...withFirst('preface', lines, preface(regions.preface, context)),
    ...preamble(regions.preamble, context),
    body(),
    ...conclusions(regions, notes, context),
    ...attachments(regions.attachments, path, context),
  ];
}

function withFirst(
  name: string,
  first: readonly XmlElement[],
  rest: readonly XmlElement[],
): XmlElement[] {
  if (first.length === 0) return [...rest];
  const [own = element(name, {})] = rest;
  return [{ ...own, children: [...first, ...own.children] }];
}

function preamble(nodes: readonly DocumentNode[], context: AknContext): XmlElement[] {
  return nodes.length === 0 ? [] : [element('preamble', {}, preambleNode(nodes, context))];
}

function mainBody(nodes: readonly DocumentNode[], context: AknContext): XmlElement {
  const content = context.write.flow(nodes as readonly SectionContent[], context, 'blocks');
  return element('mainBody', {}, content.length > 0 ? content : [voidParagraph()]);
}
