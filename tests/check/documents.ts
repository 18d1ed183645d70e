/** Small documents for the checks' tests, and what a check says about them. */
import { VFile } from 'vfile';
import type { Check, CheckOptions } from '../../src/check/context.ts';
import type { FootnoteDefinition, Masthead, Root, RootContent } from '../../src/tree/types.ts';
import { paragraph, text } from '../every-node.ts';
import { contextFor } from '../world.ts';

/** An English document of these nodes. */
export function document(...children: RootContent[]): Root {
  return { type: 'root', data: { language: 'en' }, children };
}

export function documentIn(language: string, ...children: RootContent[]): Root {
  return { type: 'root', data: { language }, children };
}

/** The masthead of a resolution of the General Assembly, with what is given laid over it. */
export function masthead(given: Partial<Masthead> = {}): Masthead {
  return {
    type: 'masthead',
    organ: 'General Assembly',
    symbol: 'A/RES/70/179',
    distribution: 'Distr.: General',
    date: '16 February 2016',
    session: 'Seventieth session',
    agendaItems: [{ label: 'Agenda item 106' }],
    data: { organCode: 'GA', isoDate: '2016-02-16', sessionNumber: 70 },
    ...given,
  };
}

export function adopted(isoDate: string): RootContent {
  return { type: 'adoptionLine', children: [text('Resolution adopted')], data: { isoDate } };
}

export function closing(isoDate: string): RootContent {
  return { type: 'closingNote', children: [text('80th plenary meeting')], data: { isoDate } };
}

export function enacting(clause: string): RootContent {
  return { type: 'enactingClause', children: [text(clause)] };
}

export function note(label: string, words: string): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: label, label, children: [paragraph(words)] };
}

/** The reasons that a check gives, in order. */
export function reasons(check: Check, root: Root, options: CheckOptions = {}): string[] {
  return check(root, contextFor(root, new VFile(''), options)).map(({ reason }) => reason);
}
