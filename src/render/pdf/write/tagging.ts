/**
 * Joins what is drawn to the tag plan: numbers the marked content of each page, and gives the
 * structure that a PDF stores. It knows no PDF library.
 */
import { roles, variants } from '../../roles.ts';
import { isTag, type Slot, type Tag } from '../tag-plan/tags.ts';

/** Marked content: the page, from 0, and its number there. */
export interface Mark {
  page: number;
  id: number;
}

/** A rectangle on a page, from its top left corner. */
export interface Area {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An area that leads somewhere when it is chosen. */
export interface LinkArea extends Area {
  tag: Tag;
}

/** A structure element with what was drawn for it; elements that nothing was drawn for are left out. */
export interface StructureElement {
  tag: Tag;
  kids: (StructureElement | Mark | LinkArea)[];
}

export interface Structure {
  document: StructureElement;
  links: readonly LinkArea[];
  /** Where each tag is first seen. */
  places: ReadonlyMap<Tag, Area>;
  /** How many marks each page has. */
  marks: readonly number[];
}

export class Tagging {
  readonly #document: Tag;
  readonly #owners = new Map<Slot, Tag>();
  readonly #parents = new Map<Tag, Tag>();
  readonly #content = new Map<Slot, Mark[]>();
  readonly #links = new Map<Tag, LinkArea[]>();
  readonly #places = new Map<Tag, Area>();
  /** Slots of which more areas tell nothing new: their tags have places, and lead nowhere. */
  readonly #settled = new Set<Slot>();
  readonly #marks: number[] = [];

  constructor(document: Tag) {
    this.#document = document;
    this.#learn(document);
  }

  /** The role under which content is marked. */
  roleOf(slot: Slot): string {
    return this.#owner(slot).role;
  }

  /** Numbers a stretch of marked content. */
  mark(slot: Slot, page: number): number {
    const id = this.#marks[page] ?? 0;
    this.#marks[page] = id + 1;
    const marks = this.#content.get(slot);
    if (marks) marks.push({ page, id });
    else this.#content.set(slot, [{ page, id }]);
    return id;
  }

  /** Notes where content stands: its tags can be led to, and a link can be chosen there. */
  place(slot: Slot, area: Area): void {
    let leads = false;
    for (let tag: Tag | undefined = this.#owner(slot); tag; tag = this.#parents.get(tag)) {
      if (!this.#places.has(tag)) this.#places.set(tag, area);
      if (!tag.link) continue;
      leads = true;
      this.#addLink({ ...area, tag });
    }
    if (!leads) this.#settled.add(slot);
  }

  /** Whether all is known of where content stands. */
  isPlaced(slot: Slot): boolean {
    return this.#settled.has(slot);
  }

  structure(): Structure {
    return {
      document: this.#element(this.#document) ?? { tag: this.#document, kids: [] },
      links: [...this.#links.values()].flat(),
      places: this.#places,
      marks: this.#marks,
    };
  }

  #learn(tag: Tag): void {
    for (const kid of tag.kids) {
      if (isTag(kid)) {
        this.#parents.set(kid, tag);
        this.#learn(kid);
      } else this.#owners.set(kid, tag);
    }
  }

  #owner(slot: Slot): Tag {
    const owner = this.#owners.get(slot);
    if (!owner) throw new Error('Content was drawn for a place that the tag plan does not have.');
    return owner;
  }

  /** Pieces that adjoin in one line are one area. */
  #addLink(area: LinkArea): void {
    const areas = this.#links.get(area.tag);
    const last = areas?.at(-1);
    if (!areas) this.#links.set(area.tag, [area]);
    else if (last && last.page === area.page && Math.abs(last.y - area.y) < sameLine) {
      const right = Math.max(last.x + last.width, area.x + area.width);
      last.x = Math.min(last.x, area.x);
      last.width = right - last.x;
    } else areas.push(area);
  }

  #element(tag: Tag): StructureElement | undefined {
    const kids = tag.kids.flatMap((kid): StructureElement['kids'] => {
      if (!isTag(kid)) return this.#content.get(kid) ?? [];
      const element = this.#element(kid);
      return element ? [element] : [];
    });
    kids.push(...(this.#links.get(tag) ?? []));
    // A row keeps its empty cells: the grid has to stay regular (ISO 14289-1, 7.2).
    return kids.length > 0 || isCell(tag) ? { tag, kids } : undefined;
  }
}

function isCell({ role }: Tag): boolean {
  return role === roles.tableCell.pdf || role === variants.headerCell.pdf;
}

const sameLine = 0.5;
