/**
 * Paragraphs of the preamble end with commas, operative ones with semicolons, the last with a full
 * stop; words before a list end with a colon, and its last item as the paragraph would have.
 */
import type { Mark, Punctuation } from '../../language/punctuation.ts';
import type { Nodes, NodeOf, ParagraphContent, Root } from '../../tree/types.ts';
import type { Check, CheckContext, CheckMessage } from '../context.ts';
import { endingOf, marksInWords, usualMark, type Ending } from '../endings.ts';

/** Reports each paragraph and item that ends with another mark than its place asks for. */
export const paragraphEnding: Check = (root, context) => {
  const { punctuation, profile } = context;
  // Delegates' texts have rules of their own.
  if (!punctuation || profile.modelUn) return [];
  const judging: Judging = {
    context,
    punctuation,
    messages: [],
    inAnnex: false,
    last: lastOperative(root),
  };
  judgeDivision(root, judging);
  return judging.messages;
};

type Numbered = NodeOf<'preambularParagraph' | 'operativeParagraph'>;

interface Judging {
  context: CheckContext;
  punctuation: Punctuation;
  messages: CheckMessage[];
  /** The paragraphs of charters and statutes are sentences as often as not. */
  inAnnex: boolean;
  /** The paragraph that ends the resolution. */
  last: NodeOf<'operativeParagraph'> | undefined;
}

/** The last operative paragraph of the text; annexes and quotations have ends of their own. */
function lastOperative(parent: Nodes): NodeOf<'operativeParagraph'> | undefined {
  if (!('children' in parent)) return undefined;
  for (const child of [...parent.children].reverse()) {
    if (child.type === 'operativeParagraph') return child;
    const found = child.type === 'section' ? lastOperative(child) : undefined;
    if (found) return found;
  }
  return undefined;
}

function judgeDivision(division: Root | NodeOf<'section' | 'annex'>, judging: Judging): void {
  judgePreamble(division.children, judging);
  judgeOperative(division.children, judging);
  for (const child of division.children) {
    if (child.type === 'section') judgeDivision(child, judging);
    if (child.type === 'annex') judgeDivision(child, { ...judging, inAnnex: true });
  }
}

function judgePreamble(siblings: readonly Nodes[], judging: Judging): void {
  const paragraphs = followed(siblings, 'preambularParagraph');
  // Where most end otherwise, that is the practice of the text and not a slip.
  const endings = paragraphs.map(({ node }) => lastEnding(node.children, judging));
  const usual = usualMark(endings, 'comma', ['semicolon', 'fullStop']);
  for (const { node, next } of paragraphs) {
    const opensOperative = next !== undefined && next.type !== 'preambularParagraph';
    const accepted: Mark[] = opensOperative ? [usual, 'colon'] : [usual];
    judgeContent(node.children, { accepted, items: ['comma', 'semicolon'] }, judging);
  }
}

function judgeOperative(siblings: readonly Nodes[], judging: Judging): void {
  const paragraphs = followed(siblings, 'operativeParagraph');
  const endings = paragraphs.slice(0, -1).map(({ node }) => lastEnding(node.children, judging));
  const usual = usualMark(endings, 'semicolon', ['fullStop']);
  for (const { node, next } of paragraphs) {
    const accepted = new Set<Mark>([node === judging.last ? 'fullStop' : usual]);
    // The last of a section may close it, and one may introduce the text that follows it.
    if (judging.inAnnex || next?.type !== 'operativeParagraph') accepted.add('fullStop');
    if (next && introducible.has(next.type)) accepted.add('colon');
    judgeContent(
      node.children,
      { accepted: [...accepted], items: ['semicolon', 'comma'] },
      judging,
    );
  }
}

const introducible: ReadonlySet<Nodes['type']> = new Set([
  'section',
  'title',
  'enactingClause',
  'preambularParagraph',
  'paragraph',
  'item',
  'quotedBlock',
  'table',
  'annex',
]);

/** The siblings of one type, each with what comes after it. */
function followed<K extends Numbered['type']>(
  siblings: readonly Nodes[],
  type: K,
): { node: NodeOf<K>; next: Nodes | undefined }[] {
  return siblings.flatMap((node, index) =>
    node.type === type ? [{ node: node as NodeOf<K>, next: siblings[index + 1] }] : [],
  );
}

interface Expected {
  /** Marks that may end the whole. */
  accepted: readonly Mark[];
  /** Marks between the items of its lists, the usual one first. */
  items: readonly Mark[];
}

/** Judges text, lists and flush text of a paragraph or an item. */
function judgeContent(
  children: readonly ParagraphContent[],
  expected: Expected,
  judging: Judging,
): void {
  const list = listMarks(children, expected, judging);
  const firstItem = children.findIndex(({ type }) => type === 'item');
  children.forEach((child, index) => {
    const next = children[index + 1];
    // Flush text between two parts of a list ends as its sentence does.
    const between = next !== undefined && firstItem >= 0 && index > firstItem;
    if (child.type === 'paragraph' && !between) judgeText(child, next, expected, judging);
    if (child.type === 'item') {
      const accepted =
        next === undefined ? expected.accepted : next.type === 'item' ? list : anyMark;
      judgeContent(child.children, { accepted, items: expected.items }, judging);
    }
  });
}

const anyMark: readonly Mark[] = ['semicolon', 'comma', 'fullStop', 'colon'];

/** What may stand between items; full stops where most items of the list are sentences. */
function listMarks(
  children: readonly ParagraphContent[],
  { items }: Expected,
  judging: Judging,
): readonly Mark[] {
  const list = children.filter((child) => child.type === 'item').slice(0, -1);
  const endings = list.map((item) => lastEnding(item.children, judging));
  const usual = usualMark(endings, items[0] ?? 'semicolon', ['fullStop']);
  return usual === 'fullStop' ? [usual] : items;
}

function judgeText(
  node: NodeOf<'paragraph'>,
  next: ParagraphContent | undefined,
  { accepted }: Expected,
  judging: Judging,
): void {
  const ending = endingOf(node, judging.punctuation);
  if (ending === undefined) return;
  if (next === undefined) expectMark(ending, accepted, judging);
  // Words that run on into a list ("Decides that") have no mark; a closed sentence is a slip.
  else if (next.type === 'item' && ending.mark !== undefined) {
    expectMark(ending, ['colon'], judging);
  }
}

function expectMark({ mark, node }: Ending, accepted: readonly Mark[], judging: Judging): void {
  if (mark !== undefined && accepted.includes(mark)) return;
  const place = judging.context.placeOf(node);
  const found = mark === undefined ? 'without a punctuation mark' : `with ${marksInWords([mark])}`;
  judging.messages.push({
    reason: `${capitalised(place)} ends ${found}; ${marksInWords(accepted)} is expected`,
    place: node.position?.end,
    ...mendOf(mark, accepted, judging.punctuation),
  });
}

/** Where one mark alone is right, it could stand in the place of the one that is there. */
function mendOf(
  mark: Mark | undefined,
  [only, ...others]: readonly Mark[],
  punctuation: Punctuation,
): Pick<CheckMessage, 'actual' | 'expected'> {
  const expected = only === undefined || others.length > 0 ? undefined : punctuation[only][0];
  const actual = mark === undefined ? undefined : punctuation[mark][0];
  return expected === undefined || actual === undefined ? {} : { actual, expected };
}

/** How a paragraph ends with all its lists. */
function lastEnding(children: readonly ParagraphContent[], judging: Judging): Ending | undefined {
  const last = children.at(-1);
  if (last?.type === 'item') return lastEnding(last.children, judging);
  return endingOf(last, judging.punctuation);
}

function capitalised(place: string): string {
  return place.charAt(0).toUpperCase() + place.slice(1);
}
