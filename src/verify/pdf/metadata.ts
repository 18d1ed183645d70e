/** What the information and the packet of metadata say of the text: ISO 32000-1, 14.3; ISO 16684-1. */
import { metadataOf } from '../../read/pdf/metadata.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import type { EditionClaim } from '../compare/claims.ts';
import { claimsOfArtifacts } from './artifacts.ts';

type What = EditionClaim['what'] | RegExp;

const information: Readonly<Record<string, What>> = {
  Title: 'title',
  Author: 'creator',
  Subject: 'words',
  Keywords: 'subjects',
  Creator: /^Plenary\b/,
  Producer: /^Plenary\b/,
  CreationDate: /^D:\d{8}/,
  ModDate: /^D:\d{8}/,
  Trapped: /^/,
};

const packet: readonly (readonly ['dc' | 'xmp' | 'pdf', string, What])[] = [
  ['dc', 'title', 'title'],
  ['dc', 'creator', 'creator'],
  ['dc', 'description', 'words'],
  ['dc', 'subject', 'subjects'],
  ['dc', 'source', 'source'],
  ['dc', 'language', 'language'],
  ['dc', 'format', /^application\/pdf$/],
  ['xmp', 'CreateDate', 'moment'],
  ['xmp', 'ModifyDate', 'moment'],
  ['xmp', 'CreatorTool', /^Plenary\b/],
  ['pdf', 'Producer', /^Plenary\b/],
  ['pdf', 'Keywords', 'subjects'],
];

export function claimsOfPdf(reading: PdfReading): EditionClaim[] {
  const { file } = reading;
  const info = file.dictionary(file.trailer.get('Info'));
  const metadata = metadataOf(file);
  return [
    ...[...(info?.entries ?? [])].flatMap(([key, value]) =>
      claimOf(`The property ${key}`, file.text(value) ?? '', information[key]),
    ),
    ...packet.flatMap(([prefix, name, what]) =>
      (metadata?.values(prefix, name) ?? []).flatMap((value) =>
        claimOf(`${prefix}:${name}`, value, what),
      ),
    ),
    ...claimsOfArtifacts(reading),
  ];
}

function claimOf(name: string, value: string, what: What | undefined): EditionClaim[] {
  if (typeof what === 'string') return value === '' ? [] : [{ what, value, name }];
  return what?.test(value) === true ? [] : [{ what: 'none', value, name }];
}
