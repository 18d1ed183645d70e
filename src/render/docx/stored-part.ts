/** Puts a part of values for content controls into a package (ISO 29500-1 15.2.5, 22.5). */
import type { Parts } from './document-parts.ts';
import { mastheadNamespace, mastheadStore } from './masthead-binding.ts';
import { xmlDocument, xmlElement } from './xml.ts';

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The document names the part, and the part the properties by which controls find it. */
export function addStoredPart(parts: Parts, content: string): void {
  parts.set('customXml/item1.xml', content);
  parts.set('customXml/itemProps1.xml', properties());
  parts.set(
    'customXml/_rels/item1.xml.rels',
    xmlDocument(
      xmlElement(
        'Relationships',
        { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
        [relationship('rId1', 'customXmlProps', 'itemProps1.xml')],
      ),
    ),
  );
  append(
    parts,
    'word/_rels/document.xml.rels',
    'Relationships',
    relationship('rIdMasthead', 'customXml', '../customXml/item1.xml').xml,
  );
  append(
    parts,
    '[Content_Types].xml',
    'Types',
    xmlElement('Override', {
      PartName: '/customXml/itemProps1.xml',
      ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    }).xml,
  );
}

function relationship(id: string, type: string, target: string) {
  const attributes = { Id: id, Type: `${officeRelationships}/${type}`, Target: target };
  return xmlElement('Relationship', attributes);
}

function properties(): string {
  return xmlDocument(
    xmlElement('ds:datastoreItem', { 'xmlns:ds': customXml, 'ds:itemID': mastheadStore }, [
      xmlElement('ds:schemaRefs', {}, [
        xmlElement('ds:schemaRef', { 'ds:uri': mastheadNamespace }),
      ]),
    ]),
  );
}

function append(parts: Parts, path: string, root: string, xml: string): void {
  const whole = parts.get(path);
  if (typeof whole !== 'string') throw new Error(`A Word file has no part ${path}.`);
  parts.set(
    path,
    whole.replace(`</${root}>`, () => `${xml}</${root}>`),
  );
}
