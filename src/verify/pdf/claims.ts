/** Which structure element each piece of marked content belongs to, as the structure tree has it. */
import type { PdfReading } from '../../read/pdf/read.ts';
import type { StructureElement } from '../../read/pdf/structure.ts';

export interface Claims {
  has(container: string, mcid: number): boolean;
  ownersOf(container: string, mcid: number): readonly StructureElement[];
  /** The elements that hold an annotation. */
  ofObject(key: string): readonly StructureElement[];
}

/** @returns who claims what; a page or a form is named by its key. */
export function claimsOf({ structure }: PdfReading): Claims {
  const owners = new Map<string, StructureElement[]>();
  const claim = (key: string, element: StructureElement): void => {
    const others = owners.get(key);
    if (others) others.push(element);
    else owners.set(key, [element]);
  };
  for (const element of structure?.elements ?? []) {
    for (const child of element.children) {
      if (child.kind === 'content')
        claim(`${child.form ?? child.page ?? ''} ${child.mcid}`, element);
      else if (child.kind === 'object') claim(child.object, element);
    }
  }
  return {
    has: (container, mcid) => owners.has(`${container} ${mcid}`),
    ownersOf: (container, mcid) => owners.get(`${container} ${mcid}`) ?? [],
    ofObject: (key) => owners.get(key) ?? [],
  };
}
