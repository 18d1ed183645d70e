/** Paragraphs open with a lead phrase that is set apart: "Recalling also", "Calls upon". */
import type { PhraseKind } from '../../language/lead-phrases.ts';
import type { Nodes, NodeOf } from '../../tree/types.ts';
import { textOf } from '../../tree/walk.ts';
import type { Check, CheckMessage } from '../context.ts';

type Opening = NodeOf<'preambularParagraph' | 'operativeParagraph'>;

/**
 * Reports each paragraph without a lead phrase, and each lead phrase without a capital. Paragraphs
 * of a declaration or an annex open with none ("We commit to …"), and those of a language whose
 * phrases are not known lose them with their italics: where many have none, none is missing.
 */
export const leadPhrase: Check = (root, { placeOf, language, profile }) => {
  const messages: CheckMessage[] = [];
  // Delegates' texts have rules of their own.
  if (profile.modelUn) return messages;
  const { examples, capital = true } = language?.leadPhrases?.data ?? {};
  for (const run of openingRuns(root)) {
    const phrases = run.map((paragraph) => ({ paragraph, phrase: phraseOf(paragraph) }));
    const without = phrases.filter(
      ({ paragraph, phrase }) => phrase === undefined && (capital || !phraseWithin(paragraph)),
    );
    if (without.length * 4 > run.length) continue;
    for (const { paragraph } of without) {
      messages.push({
        reason: `No lead phrase is set apart at the start of ${placeOf(paragraph)}`,
        place: paragraph,
        ...(examples && { note: mend(examples[kindOf[paragraph.type]]) }),
      });
    }
    for (const { phrase } of phrases) {
      if (capital && phrase && /^\p{Ll}/u.test(textOf(phrase))) {
        messages.push({
          reason: `The lead phrase "${textOf(phrase)}" opens without a capital`,
          place: phrase,
        });
      }
    }
  }
  return messages;
};

const kindOf = {
  preambularParagraph: 'preambular',
  operativeParagraph: 'operative',
} as const satisfies Record<Opening['type'], PhraseKind>;

/** The mend of the rule, with an example in the document's own language. */
function mend(example: string): string {
  return `Mark the lead phrase as emphasis in the source: *${example}*.`;
}

/** The preambular and the operative paragraphs of the text and of each section, not of annexes. */
function openingRuns(parent: Nodes): Opening[][] {
  if (!('children' in parent)) return [];
  const nodes: readonly Nodes[] = parent.children;
  return [
    nodes.filter((node) => node.type === 'preambularParagraph'),
    nodes.filter((node) => node.type === 'operativeParagraph'),
    ...nodes.filter((node) => node.type === 'section').flatMap(openingRuns),
  ];
}

/** In characters: "在这方面，", "к тому же". */
const longestOpening = 30;

/**
 * Whether a phrase is set apart after a few words. Languages whose phrases open with no capital may have
 * words before them: "在这方面特别指出".
 */
function phraseWithin({ children: [first] }: Opening): boolean {
  if (first?.type !== 'paragraph') return false;
  const at = first.children.findIndex(({ type }) => setApart.has(type));
  const before = first.children.slice(0, Math.max(at, 0));
  const words = before.map((child) => textOf(child)).join('');
  return at >= 0 && words.length <= longestOpening && !/[.;。；]/u.test(words);
}

const setApart: ReadonlySet<Nodes['type']> = new Set(['leadPhrase', 'emphasis', 'strong']);

/** The lead phrase of a paragraph, if nothing but an opening mark of quotation or negotiation stands before it. */
function phraseOf({ children: [first] }: Opening): NodeOf<'leadPhrase'> | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const opening = first.children.find(
    (child) => child.type !== 'text' || !/^[\s“"«[]*$/u.test(child.value),
  );
  return opening?.type === 'leadPhrase' ? opening : undefined;
}
