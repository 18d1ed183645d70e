/** The attributes of structure elements, ISO 32000-1 14.7.5. */
import { PdfDictionary, type PdfFile, type PdfObject } from './objects/index.ts';
import type { StructureElement } from './structure.ts';

/** An attribute that an owner ("List", "Table") gives an element. */
export function attributeOf(
  file: PdfFile,
  element: StructureElement,
  owner: string,
  key: string,
): PdfObject | undefined {
  const entry = file.resolve(element.dictionary.get('A'));
  // An array holds dictionaries, each followed perhaps by a revision number.
  for (const item of Array.isArray(entry) ? entry : [entry]) {
    const attributes = file.resolve(item);
    if (!(attributes instanceof PdfDictionary)) continue;
    if (file.name(attributes.get('O')) === owner && attributes.get(key) !== undefined) {
      return attributes.get(key);
    }
  }
  return undefined;
}
