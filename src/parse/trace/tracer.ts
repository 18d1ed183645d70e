/** Follows the phases of one reading and writes down what each of them did. */
import type { Block } from '../blocks/block.ts';
import { slice, type Content } from '../blocks/content.ts';
import type { Note } from '../blocks/notes.ts';
import type { BodyQuestion } from '../genre/body-state.ts';
import type { Bound } from '../genre/references.ts';
import { mapContents, type Role } from '../genre/roles.ts';
import { pointAt, type Reading } from '../reading.ts';
import type { Phase, Trace, TraceStep } from './trace.ts';

export class Tracer {
  readonly #trace: Trace;
  readonly #reading: Reading;
  #asides = 0;

  constructor(trace: Trace, reading: Reading) {
    this.#trace = trace;
    this.#reading = reading;
  }

  /** What a phase has set aside. */
  asides(phase: Phase): void {
    const { asides } = this.#reading;
    for (const { kind, range } of asides.slice(this.#asides))
      this.#add({ phase, made: { aside: kind } }, this.#linesBetween(...range));
    this.#asides = asides.length;
  }

  /** What the source itself marks. */
  markup(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') continue;
      const { content, heading, bullet, quote } = block;
      const marks = [heading && 'heading', bullet && 'bullet', quote > 0 && 'quoted'] as const;
      for (const mark of marks)
        if (mark) this.#see({ phase: 'front end', made: { mark } }, [content]);
    }
    this.asides('front end');
  }

  notes(notes: readonly Note[]): void {
    for (const { label, paragraphs, below = [] } of notes) {
      const rest = below.flatMap((one) => (one.kind === 'table' ? one.rows.flat() : [one.content]));
      const contents = [label, ...paragraphs, ...rest];
      this.#see({ phase: 'notes', made: { mark: 'note' }, of: label.text }, contents);
    }
    this.asides('notes');
  }

  /** Which paragraphs were cut out of their blocks, and which put together again. */
  paragraphs(before: readonly Block[], after: readonly Block[]): void {
    const { rejoined, unsureHyphens } = this.#reading;
    const starts = new Set(before.map(startOf));
    const cut = after.map(startOf).filter((at) => !starts.has(at));
    for (const [mark, places] of [
      ['cut', cut],
      ['joined', rejoined],
      ['hyphenKept', unsureHyphens.filter(({ kept }) => kept).map(({ at }) => at)],
    ] as const)
      for (const at of places)
        this.#add({ phase: 'paragraphs', made: { mark } }, this.#linesBetween(at, at + 1));
    this.asides('paragraphs');
  }

  /** What reading the body tells. */
  readonly body = (question: BodyQuestion, roles: readonly Role[]): void =>
    this.roles('body', roles, question);

  roles(phase: Phase, roles: readonly Role[], by?: BodyQuestion): void {
    for (const role of roles) {
      const label = 'label' in role ? role.label?.text : fieldsOf(role);
      const step: TraceStep = { phase, made: { role: role.role } };
      if (by !== undefined) step.by = by;
      if (label) step.of = label;
      this.#see(step, partsOf(role));
    }
  }

  leadPhrases(roles: readonly Role[]): void {
    for (const content of roles.flatMap(textsOf)) {
      for (const { kind, from, to } of content.marks) {
        if (kind !== 'leadPhrase' && kind !== 'inferredLeadPhrase') continue;
        const words = slice(content, from, to);
        this.#see({ phase: 'lead phrases', made: { mark: kind }, of: words.text }, [words]);
      }
    }
  }

  references({ contents, inferred }: Bound): void {
    contents.forEach((content, block) => {
      for (const { kind, from, to } of content.marks) {
        if (kind !== 'reference') continue;
        const guess = inferred.some((one) => one.block === block && one.from === from);
        const mark = guess ? 'inferredReference' : 'reference';
        const label = slice(content, from, to);
        this.#see({ phase: 'references', made: { mark }, of: label.text.trim() }, [label]);
      }
    });
  }

  #see(step: TraceStep, contents: readonly Content[]): void {
    const lines = new Set<number>();
    for (const { text, starts } of contents)
      for (let i = 0; i < text.length; i++)
        if (/\S/.test(text[i] ?? '')) lines.add(pointAt(this.#reading, starts[i] ?? 0).line);
    this.#add(
      step,
      [...lines].sort((a, b) => a - b),
    );
  }

  #add(step: TraceStep, lines: readonly number[]): void {
    if (lines.length > 0) this.#trace.push({ ...step, lines });
  }

  #linesBetween(from: number, to: number): number[] {
    const first = pointAt(this.#reading, from).line;
    const last = pointAt(this.#reading, Math.max(from, to - 1)).line;
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }
}

function startOf(block: Block): number {
  const content = block.kind === 'text' ? block.content : block.rows[0]?.[0];
  return content?.starts[0] ?? 0;
}

function fieldsOf(role: Role): string | undefined {
  return role.role === 'masthead' ? role.fields.map(({ name }) => name).join(', ') : undefined;
}

/** All that is printed of a role: its label, and its texts. */
function partsOf(role: Role): Content[] {
  if (role.role === 'masthead') return role.fields.map(({ content }) => content);
  if (role.role === 'particular') return [role.term, role.content];
  const label = 'label' in role && role.label ? [role.label] : [];
  return 'content' in role ? [...label, role.content] : [...label, ...textsOf(role)];
}

/** The texts that the body of the document gets of a role. */
function textsOf(role: Role): Content[] {
  const texts: Content[] = [];
  mapContents(role, (content) => {
    texts.push(content);
    return content;
  });
  return texts;
}
