import { describe, expect, it } from 'vitest';
import { slot, tag, type Tag } from '../../../../src/render/pdf/tag-plan/tags.ts';
import {
  Tagging,
  type Area,
  type StructureElement,
} from '../../../../src/render/pdf/write/tagging.ts';

const area = (page: number, x: number, y: number, width = 10): Area => ({
  page,
  x,
  y,
  width,
  height: 10,
});

/** Roles, marks as page:id, and links as their areas' widths. */
function described(element: StructureElement): unknown {
  const kids = element.kids.map((kid) => {
    if ('kids' in kid) return described(kid);
    return 'tag' in kid ? `link ${kid.width}` : `${kid.page}:${kid.id}`;
  });
  return [element.tag.role, ...kids];
}

describe('tagging', () => {
  it('numbers content by page, and keeps the order of the plan whatever is drawn first', () => {
    const first = slot();
    const note = slot();
    const second = slot();
    const document = tag('Document', [tag('P', [first]), tag('Note', [note]), tag('P', [second])]);
    const tagging = new Tagging(document);
    tagging.mark(first, 0);
    tagging.mark(second, 0);
    tagging.mark(note, 0);
    tagging.mark(second, 1);
    const { document: element, marks } = tagging.structure();
    expect(described(element)).toEqual([
      'Document',
      ['P', '0:0'],
      ['Note', '0:2'],
      ['P', '0:1', '1:0'],
    ]);
    expect(marks).toEqual([3, 1]);
  });

  it('makes one area of the pieces of a link in a line, and another on the next line', () => {
    const place = slot();
    const link = tag('Link', [place], { link: { contents: 'there', to: { id: 'note_1' } } });
    const tagging = new Tagging(tag('Document', [link]));
    tagging.mark(place, 0);
    tagging.place(place, area(0, 100, 50));
    tagging.place(place, area(0, 110, 50, 30));
    tagging.place(place, area(0, 20, 62, 15));
    expect(described(tagging.structure().document)).toEqual([
      'Document',
      ['Link', '0:0', 'link 40', 'link 15'],
    ]);
  });

  it('tells where each element begins', () => {
    const place = slot();
    const paragraph: Tag = tag('P', [place]);
    const document = tag('Document', [tag('Sect', [paragraph])]);
    const tagging = new Tagging(document);
    tagging.place(place, area(2, 60, 80));
    tagging.place(place, area(3, 60, 20));
    expect(tagging.structure().places.get(paragraph)).toMatchObject({ page: 2, y: 80 });
    expect(tagging.structure().places.get(document)).toMatchObject({ page: 2, y: 80 });
  });

  it('leaves out elements without content, but no cell of a row', () => {
    const empty = tag('P', [slot()]);
    const row = tag('TR', [tag('TD', [slot()]), tag('TD', [])]);
    const tagging = new Tagging(tag('Document', [empty, row]));
    expect(described(tagging.structure().document)).toEqual(['Document', ['TR', ['TD'], ['TD']]]);
  });

  it('knows no place that the plan does not have', () => {
    expect(() => new Tagging(tag('Document', [])).roleOf(slot())).toThrow('tag plan');
  });
});
