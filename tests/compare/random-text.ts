/** Resolutions of random words, with notes, items, sections, a table and an annex. */
import type {
  FootnoteDefinition,
  Item,
  OperativeParagraph,
  Paragraph,
  PhrasingContent,
  Root,
  SectionContent,
} from '../../src/tree/types.ts';
import type { Random } from './random.ts';

const vocabulary =
  `States waters vessels harbours channel charter tariff river coastal transport assistance
  reports annual Secretary-General session measures implementation programme development
  voluntary contributions regional cooperation capacity navigation lighthouse survey hydrographic
  standards safety pilotage training women youth islands landlocked transit customs documents
  electronic exchange information best practices framework convention parties protocol review
  conference agenda item committee experts working group mandate resources budget biennium
  strategy target indicators progress challenges climate resilience adaptation storm warning
  early systems data observation research institutions universities private sector partners
  civil society dialogue consultations inclusive transparent accountable governance rule law
  rights dignity protection emergency response relief reconstruction infrastructure investment
  finance debt relief trade tourism fisheries ecosystem biodiversity conservation pollution
  plastic litter dumping ballast cargo containers freight rates insurance liability`.split(/\s+/);
const small = 'the of and to in for with by on from that which its their as at or all an'.split(
  ' ',
);
const leads = ['Recalling', 'Noting', 'Welcoming', 'Urges', 'Calls upon', 'Requests', 'Decides'];

export function words(count: number, random: Random): string {
  return Array.from({ length: count }, (_, at) =>
    at % 2 === 1 && random.below(10) < 7 ? random.pick(small) : random.pick(vocabulary),
  ).join(' ');
}

export function sentence(random: Random): PhrasingContent[] {
  return [
    { type: 'leadPhrase', children: [{ type: 'text', value: random.pick(leads) }] },
    { type: 'text', value: ` ${words(8 + random.below(40), random)};` },
  ];
}

function paragraph(random: Random): Paragraph {
  return { type: 'paragraph', children: sentence(random) };
}

export function operativeParagraph(label: string, random: Random): OperativeParagraph {
  return { type: 'operativeParagraph', label, children: [paragraph(random)] };
}

export function item(label: string, level: number, random: Random): Item {
  const text = `${words(5 + random.below(15), random)};`;
  return {
    type: 'item',
    label,
    level,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
}

/** A text of about so many paragraphs. */
export function randomText(size: number, random: Random): Root {
  const root: Root = {
    type: 'root',
    data: { language: 'en' },
    children: [
      {
        type: 'masthead',
        symbol: `A/RES/80/${1 + random.below(300)}`,
        distribution: 'Distr.: General',
        date: '16 February 2026',
        session: 'Eightieth session',
        agendaItems: [{ label: 'Agenda item 17' }],
      },
      { type: 'title', label: '80/1.', children: [{ type: 'text', value: words(7, random) }] },
      {
        type: 'enactingClause',
        children: [
          { type: 'emphasis', children: [{ type: 'text', value: 'The General Assembly' }] },
          { type: 'text', value: ',' },
        ],
      },
    ],
  };
  const preambles = Math.floor(size / 3);
  for (let at = 0; at < preambles; at += 1) {
    root.children.push({ type: 'preambularParagraph', children: [paragraph(random)] });
  }
  const numbered = (first: number, count: number): SectionContent[] =>
    Array.from({ length: count }, (_, at) => {
      const node = operativeParagraph(`${first + at}.`, random);
      if (random.below(4) === 0) {
        for (let n = 0; n < 2 + random.below(3); n += 1) {
          node.children.push(item(`(${'abcdef'[n] ?? 'z'})`, 1, random));
        }
      }
      return node;
    });
  const rest = size - preambles;
  root.children.push(...(numbered(1, rest) as Root['children']));
  if (random.below(2) === 0) {
    root.children.push({
      type: 'annex',
      label: 'Annex',
      children: [
        { type: 'heading', children: [{ type: 'text', value: words(4, random) }] },
        ...numbered(1, 3),
      ],
    });
  }
  addNotes(root, 2 + random.below(4), random);
  return root;
}

function addNotes(root: Root, count: number, random: Random): void {
  const paragraphs = root.children.filter(
    (node) => node.type === 'operativeParagraph' || node.type === 'preambularParagraph',
  );
  const chosen = [...new Set(Array.from({ length: count }, () => random.below(paragraphs.length)))];
  chosen.sort((a, b) => a - b);
  for (const [at, index] of chosen.entries()) {
    const identifier = String(at + 1);
    const [first] = paragraphs[index]?.children ?? [];
    if (first?.type !== 'paragraph') continue;
    first.children.push(
      { type: 'footnoteReference', identifier, label: identifier },
      { type: 'text', value: ` ${words(4, random)}` },
    );
    root.children.push(noteOf(identifier, random));
  }
}

export function noteOf(identifier: string, random: Random): FootnoteDefinition {
  const text = `See ${words(5 + random.below(8), random)}.`;
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
}
