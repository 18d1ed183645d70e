/** The head of page 1 as one line of the flow: placed text, a picture, and rules. */
import type { Edition } from '../edition.ts';
import type { EmblemNode, MastheadNode, PlacedNode } from '../definition/index.ts';
import { imageSize, type Size } from '../pdfmake.ts';
import type { RuleStyle } from '../../../template/index.ts';
import type { ImagePart, LaidBlock, LinePart, RulePart } from './laid-lines.ts';
import { placedParts } from './text-block.ts';

export function mastheadBlock(node: MastheadNode, edition: Edition): LaidBlock {
  const { masthead, margins } = edition.page.template;
  const parts: LinePart[] = node.emblem ? [emblemPart(node.emblem, edition)] : [];
  // Lines of one place stand below each other: "Distr.: General", then the date.
  const bottoms = new Map<PlacedNode['placed'], number>();
  let bottom = masthead.height;
  for (const child of node.lines) {
    const lines = placedParts(child, edition);
    // A long name grows upwards from the rule that it stands on.
    const above = child.placed === masthead.organization ? lines.length - 1 : 0;
    const shift = (bottoms.get(child.placed) ?? 0) - above * child.placed.leading;
    for (const line of lines) line.baseline += shift;
    bottoms.set(child.placed, shift + lines.length * child.placed.leading);
    bottom = Math.max(bottom, (lines.at(-1)?.baseline ?? 0) + child.placed.leading);
    parts.push(...lines);
  }
  const { upperRule, lowerRule } = masthead;
  if (upperRule) parts.push(pageRule(upperRule, edition));
  if (lowerRule) parts.push(pageRule({ x: 0, end: 0, y: bottom, ...lowerRule }, edition));
  const height = bottom - margins.top;
  const line = {
    height,
    notes: node.note ? [node.note] : [],
    parts: parts.map((part) => raisedBy(part, margins.top)),
    source: { node: node.source, at: 0 },
  };
  return {
    lines: [line],
    before: 0,
    after: 0,
    keepNext: true,
    keepPrevious: false,
    whole: true,
  };
}

/** A rule between the margins of the page. */
export function pageRule({ x, end, y, width }: RuleStyle, { page }: Edition): RulePart {
  const { left, right } = page.template.margins;
  return { kind: 'rule', x: left + x, y, length: page.width - left - right - x - end, width };
}

/** As large as its frame allows. */
function emblemPart(node: EmblemNode, { page, images, direction }: Edition): ImagePart {
  const { x, y, ...frame } = page.template.masthead.emblem;
  const { width, height } = fitted(imageSize(node.image, images), frame);
  const { left, right } = page.template.margins;
  return {
    kind: 'image',
    image: node.image,
    x: direction === 'ltr' ? left + x : page.width - right - x - width,
    y,
    width,
    height,
    place: node.place,
  };
}

function fitted(size: Size, frame: Size): Size {
  const wide = size.width / size.height > frame.width / frame.height;
  const factor = wide ? frame.width / size.width : frame.height / size.height;
  return { width: size.width * factor, height: size.height * factor };
}

/** Places are measured from the top of the page, a line's parts from the top of the line. */
function raisedBy(part: LinePart, top: number): LinePart {
  return part.kind === 'text'
    ? { ...part, baseline: part.baseline - top }
    : { ...part, y: part.y - top };
}
