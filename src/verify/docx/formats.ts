/** The formatting that text ends up with: of its style, its paragraph's style, its own (17.7.2). */
import type { MarkupElement } from '../../read/html/markup.ts';
import { childOf, valueOf, type WordFile } from './parts.ts';

/** Properties by name, the nearest to the text. */
export type Format = Pick<ReadonlyMap<string, MarkupElement>, 'get'>;

const deepestStyle = 20;

export class Formats {
  readonly #styles: ReadonlyMap<string, MarkupElement>;
  readonly #defaults: MarkupElement | undefined;
  readonly #known = new Map<string, Format>();

  constructor({ parts }: WordFile) {
    const elements = parts.get('word/styles.xml')?.elements ?? [];
    this.#styles = new Map(
      elements
        .filter(({ name }) => name === 'style')
        .map((style) => [style.attributes.get('w:styleId') ?? '', style]),
    );
    this.#defaults = elements.find(({ name }) => name === 'docDefaults');
  }

  /** What a run is set in. */
  ofRun(run: MarkupElement): Format {
    const own = childOf(run, 'rPr');
    const paragraph = ancestor(run, 'p');
    return nearest([
      propertiesOf(own),
      this.#ofStyle(valueOf(childOf(own, 'rStyle')), 'rPr'),
      this.#ofStyle(valueOf(childOf(childOf(paragraph, 'pPr'), 'pStyle')), 'rPr'),
      this.#defaultsOf('rPr'),
    ]);
  }

  /** What a paragraph is set in. */
  ofParagraph(paragraph: MarkupElement): Format {
    const own = childOf(paragraph, 'pPr');
    return nearest([
      propertiesOf(own),
      this.#ofStyle(valueOf(childOf(own, 'pStyle')), 'pPr'),
      this.#defaultsOf('pPr'),
    ]);
  }

  #defaultsOf(group: Group): Format {
    return this.#remembered(`${group} of all`, () =>
      propertiesOf(childOf(childOf(this.#defaults, `${group}Default`), group)),
    );
  }

  #ofStyle(id: string | undefined, group: Group, depth = 0): Format {
    if (id === undefined || depth > deepestStyle) return nothing;
    return this.#remembered(`${group} of style ${id}`, () => {
      const style = this.#styles.get(id);
      const base = this.#ofStyle(valueOf(childOf(style, 'basedOn')), group, depth + 1);
      return nearest([propertiesOf(childOf(style, group)), base]);
    });
  }

  #remembered(key: string, make: () => Format): Format {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }
}

type Group = 'rPr' | 'pPr';

const nothing: Format = new Map<string, MarkupElement>();

function propertiesOf(group: MarkupElement | undefined): Format {
  if (!group) return nothing;
  const children = group.children.filter((child) => typeof child !== 'string');
  return new Map(children.map((child) => [child.name, child]));
}

function nearest(formats: readonly Format[]): Format {
  const saying = formats.filter((format) => format !== nothing);
  return {
    get: (name) => {
      for (const format of saying) {
        const property = format.get(name);
        if (property) return property;
      }
      return undefined;
    },
  };
}

/** The nearest element of that name around one. */
export function ancestor(element: MarkupElement, name: string): MarkupElement | undefined {
  for (let at = element.parent; at; at = at.parent) if (at.name === name) return at;
  return undefined;
}
