/** What the file says it is: ISO 14289-1 5 and 6.1, ISO 19005-2 6.1 and 6.6. */
import { metadataOf, type PdfMetadata } from '../../read/pdf/metadata.ts';
import { latin1 } from '../../bytes/index.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import type { Fault } from '../finding.ts';

export function identification({ file }: PdfReading): Fault[] {
  return [...header(file.bytes, file.version), ...trailer(file), ...metadata(metadataOf(file))];
}

function header(bytes: Uint8Array, version: string): Fault[] {
  const faults: Fault[] = [];
  if (!/^1\.[0-7]$/.test(version)) {
    faults.push({ ruleId: '6.1-1', reason: `The file is PDF ${version}.` });
  }
  const second = bytes.indexOf(0x0a, 0) + 1;
  const isBinary =
    bytes[second] === 0x25 && [1, 2, 3, 4].every((n) => (bytes[second + n] ?? 0) > 127);
  if (!isBinary) {
    faults.push({ ruleId: '6.1.2-2', reason: 'The line after the header is no binary comment.' });
  }
  return faults;
}

function trailer(file: PdfReading['file']): Fault[] {
  const faults: Fault[] = [];
  if (file.array(file.trailer.get('ID'))?.length !== 2) {
    faults.push({ ruleId: '6.1.3-1', reason: 'The trailer has no ID.' });
  }
  if (!/%%EOF(?:\r\n|\r|\n)?$/.test(latin1(file.bytes.subarray(-16)))) {
    faults.push({ ruleId: '6.1.3-3', reason: 'There are bytes after the end of the file.' });
  }
  return faults;
}

function metadata(packet: PdfMetadata | undefined): Fault[] {
  if (!packet) return [{ ruleId: '7.1-8', reason: 'The catalog has no XMP packet.' }];
  if (!packet.wellFormed) {
    return [{ ruleId: '6.6.2.1-4', reason: 'The XMP packet is no well-formed XML.' }];
  }
  const faults: Fault[] = [];
  const begin = /<\?xpacket\s[^?]*\?>/.exec(packet.xml)?.[0] ?? '';
  if (/\sbytes=/.test(begin)) {
    faults.push({ ruleId: '6.6.2.1-2', reason: 'The XMP packet has a bytes attribute.' });
  }
  if (/\sencoding=/.test(begin)) {
    faults.push({ ruleId: '6.6.2.1-3', reason: 'The XMP packet has an encoding attribute.' });
  }
  if (packet.values('dc', 'title').length === 0) {
    faults.push({ ruleId: '7.1-9', reason: 'The XMP packet has no title.' });
  }
  return [...faults, ...accessibility(packet), ...archiving(packet)];
}

function accessibility(packet: PdfMetadata): Fault[] {
  const [part] = packet.values('pdfuaid', 'part');
  if (part === undefined) {
    return [{ ruleId: '5-1', reason: 'The XMP packet does not say that the file is PDF/UA.' }];
  }
  const faults: Fault[] = [];
  if (part !== '1')
    faults.push({ ruleId: '5-2', reason: `The file claims part ${part} of PDF/UA.` });
  const prefix = packet.prefixOf('pdfuaid', 'part') ?? 'pdfuaid';
  if (prefix !== 'pdfuaid') {
    faults.push({ ruleId: '5-3', reason: `The identification has the prefix ${prefix}.` });
  }
  const declared = packet.values('pdfaSchema', 'prefix').includes('pdfuaid');
  if (!declared || !packet.values('pdfaProperty', 'name').includes('part')) {
    faults.push({
      ruleId: '6.6.2.3.1-1',
      reason: 'The property pdfuaid:part is in no extension schema.',
    });
  }
  return faults;
}

function archiving(packet: PdfMetadata): Fault[] {
  const [part] = packet.values('pdfaid', 'part');
  const [conformance] = packet.values('pdfaid', 'conformance');
  if (part === undefined && conformance === undefined) {
    return [{ ruleId: '6.6.4-1', reason: 'The XMP packet does not say that the file is PDF/A.' }];
  }
  const faults: Fault[] = [];
  if (part !== '2')
    faults.push({ ruleId: '6.6.4-2', reason: `The file claims part ${part ?? 'none'} of PDF/A.` });
  if (conformance !== 'A') {
    faults.push({ ruleId: '6.6.4-3', reason: `The file claims level ${conformance ?? 'none'}.` });
  }
  return faults;
}
