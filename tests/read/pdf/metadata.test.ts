/** What the XMP packet of a PDF says, however it is written. */
import { describe, expect, it } from 'vitest';
import { PdfMetadata } from '../../../src/read/pdf/metadata.ts';

const packet = (content: string): PdfMetadata =>
  new PdfMetadata(`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ua="http://www.aiim.org/pdfua/ns/id/">${content}</r:RDF></x:xmpmeta>
<?xpacket end="w"?>  `);

describe('the metadata of a PDF', () => {
  it('are elements, with the words of all that stands in them', () => {
    const title =
      '<dc:title><r:Alt><r:li xml:lang="x-default"> Ports &amp; <![CDATA[piers]]> </r:li></r:Alt></dc:title>';
    const read = packet(`<r:Description>${title}<ua:part>1</ua:part></r:Description>`);
    expect(read.values('dc', 'title')).toEqual(['Ports & piers']);
    expect(read.values('pdfuaid', 'part')).toEqual(['1']);
    expect(read.values('dc', 'creator')).toEqual([]);
  });

  it('are attributes of a description, under any prefix', () => {
    const read = packet('<r:Description ua:part="2" dc:format=""/>');
    expect(read.values('pdfuaid', 'part')).toEqual(['2']);
    expect(read.prefixOf('pdfuaid', 'part')).toBe('ua');
    expect(read.values('dc', 'format')).toEqual([]);
  });

  it.each([
    ['cut', '<r:Description>'],
    ['of an undeclared prefix', '<r:Description z:y="1"/>'],
    ['of an undefined entity', '<r:Description>&x;</r:Description>'],
  ])('are not well formed where the packet is %s', (_, content) => {
    const read = packet(content);
    expect(read.wellFormed).toBe(false);
    expect(read.values('dc', 'title')).toEqual([]);
  });

  it('are not read where they nest deeper than any packet', () => {
    const deep = 100_000;
    expect(packet(`${'<dc:a>x'.repeat(deep)}${'</dc:a>'.repeat(deep)}`).wellFormed).toBe(false);
  });
});
