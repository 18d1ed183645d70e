/**
 * What conferences of Model United Nations ask of a draft: phrases from the accepted lists, and one
 * sentence, in which commas end the clauses of the preamble, semicolons the operative ones, and a full
 * stop the last.
 */
import { leadPhraseAt, type PhraseKind } from '../../language/lead-phrases.ts';
import type { Mark } from '../../language/punctuation.ts';
import type { NodeOf, Root } from '../../tree/types.ts';
import { nodesOf, textOf } from '../../tree/walk.ts';
import type { Check, CheckContext, CheckMessage } from '../context.ts';
import { endingOf, marksInWords } from '../endings.ts';

type Clause = NodeOf<'preambularParagraph' | 'operativeParagraph'>;

const kindOf = {
  preambularParagraph: 'preambular',
  operativeParagraph: 'operative',
} as const satisfies Record<Clause['type'], PhraseKind>;

/** The clauses of a draft, in the order of its text; annexes have none. */
function clausesOf(root: Root): Clause[] {
  const own = root.children.filter(({ type }) => type !== 'annex');
  return own.flatMap((node) => [
    ...nodesOf(node, 'preambularParagraph'),
    ...nodesOf(node, 'operativeParagraph'),
  ]);
}

/** Reports each clause that opens with no accepted phrase, or with one of the other part. */
export const modelUnPhrase: Check = (root, { profile, language, placeOf }) => {
  const phrases = language?.leadPhrases;
  if (!profile.modelUn || !phrases) return [];
  return clausesOf(root).flatMap((clause): CheckMessage[] => {
    const [first] = clause.children;
    if (first?.type !== 'paragraph') return [];
    const wanted = kindOf[clause.type];
    const match = leadPhraseAt(textOf(first).trimStart(), phrases);
    if (match && (match.kind === wanted || match.kind === 'either')) return [];
    const place = placeOf(clause);
    return [
      {
        reason: match
          ? `What opens ${place} is a phrase of the other part`
          : `What opens ${place} is in no list of accepted phrases`,
        place: clause,
        note: `Clauses of this part open as “${phrases.data.examples[wanted]}” does.`,
      },
    ];
  });
};

/** Reports each clause that does not end as its place in the one sentence asks. */
export const modelUnEnding: Check = (root, context) => {
  const { profile, punctuation } = context;
  if (!profile.modelUn || !punctuation) return [];
  const clauses = clausesOf(root);
  const last = clauses.findLast(({ type }) => type === 'operativeParagraph');
  return clauses.flatMap((clause) => {
    const wanted: Mark[] =
      clause.type === 'preambularParagraph'
        ? ['comma']
        : clause === last
          ? ['fullStop']
          : ['semicolon'];
    return endsWrongly(clause, wanted, context);
  });
};

function endsWrongly(
  clause: Clause | NodeOf<'item'>,
  wanted: readonly Mark[],
  context: CheckContext,
): CheckMessage[] {
  const { punctuation, placeOf } = context;
  const final = clause.children.at(-1);
  if (!punctuation) return [];
  if (final?.type === 'item') return endsWrongly(final, wanted, context);
  const ending = endingOf(final, punctuation);
  if (!ending || (ending.mark && wanted.includes(ending.mark))) return [];
  return [
    {
      reason: `${capitalised(placeOf(clause))} does not end with ${marksInWords(wanted)}`,
      place: ending.node,
    },
  ];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A word of some length and its stop, and then a capital: an abbreviation is shorter. */
const sentenceEnd = /\p{Ll}{3,}[.!?][”"’]?\s+\p{Lu}/u;

/** Reports each clause in which a sentence ends: the whole draft is one. */
export const modelUnSentence: Check = (root, { profile, placeOf }) => {
  if (!profile.modelUn) return [];
  return clausesOf(root)
    .filter((clause) => nodesOf(clause, 'paragraph').some((node) => sentenceEnd.test(textOf(node))))
    .map((clause) => ({
      reason: `A sentence ends within ${placeOf(clause)}`,
      place: clause,
    }));
};
