import { describe, expect, it } from 'vitest';
import { xmpDescriptions } from '../../../../src/render/pdf/write/xmp.ts';

const metadata = {
  title: 'A/RES/99/1: Ships',
  keywords: [],
  creator: 'Plenary',
  producer: 'Plenary (pdfmake)',
  date: '2044-12-17T00:00:00Z',
};

describe('the XMP of a file', () => {
  it('claims PDF/UA-1 and declares the property for PDF/A', () => {
    const xmp = xmpDescriptions(metadata);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
  });

  it('says what it is not told nothing of', () => {
    expect(xmpDescriptions(metadata)).not.toMatch(/dc:(?:language|creator|description|source)/);
    expect(xmpDescriptions({ ...metadata, language: 'fr' })).toContain(
      '<dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>',
    );
  });

  it('says what the document is about, as terms and as one text', () => {
    const xmp = xmpDescriptions({ ...metadata, keywords: ['PORTS', 'SEA & LAND'] });
    expect(xmp).toContain(
      '<dc:subject><rdf:Bag><rdf:li>PORTS</rdf:li><rdf:li>SEA &amp; LAND</rdf:li></rdf:Bag></dc:subject>',
    );
    expect(xmp).toContain('<pdf:Keywords>PORTS; SEA &amp; LAND</pdf:Keywords>');
  });

  it('keeps text text', () => {
    const title = 'A & B <x> ]]> \u0001 \ud800 😀';
    expect(xmpDescriptions({ ...metadata, title })).toContain(
      'A &amp; B &lt;x&gt; ]]&gt; \ufffd \ufffd 😀',
    );
  });
});
