/** Texts in every form in which people bring them: our own, of no official document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aknFile, numbered, plain } from '../../read/akn/akn-file.ts';
import { lists, p, wordFile } from '../../read/docx/word-file.ts';
import { paragraph, printFile, type Sheet } from '../../read/print/print-file.ts';
import { repository } from '../paths.ts';
import { held, type HeldFile } from './visit.ts';

/** A text in the United Nations' own XML, in a language. */
function xml(language: string, [organ, recital, decision]: readonly string[]): string {
  return aknFile({
    language,
    statement: `<preamble><container name="clause"><p>${organ},</p></container></preamble><mainBody>${plain(recital ?? '')}${numbered('1.', decision ?? '')}</mainBody>`,
  });
}

const printed: Sheet = {
  words: [
    { text: 'The General Assembly,', x: 147.1, y: 110, font: 'italic' },
    ...paragraph(['the reports of those who keep the lights of the coasts,'], {
      y: 128,
      lead: 'Recalling',
    }),
    { text: '1.', x: 147.1, y: 146 },
    { text: 'Requests the keepers to light them at dusk;', x: 170.9, y: 146 },
    { text: '2.', x: 147.1, y: 164 },
    { text: 'Decides to put them out at dawn.', x: 170.9, y: 164 },
  ],
};

const numbering = { id: 5, level: 0 };

/** Each way in, with words that must come out of it. */
export async function filesOfEveryKind(): Promise<{ file: HeldFile; words: string }[]> {
  return [
    {
      file: held('printed.pdf', await printFile([printed])),
      words: 'to put them out at dawn',
    },
    {
      file: held(
        'english.xml',
        xml('eng', [
          'The General Assembly',
          'Recalling its resolutions on lights,',
          'Decides to light them.',
        ]),
      ),
      words: 'to light them',
    },
    {
      file: held(
        'arabic.xml',
        xml('ara', ['إن الجمعية العامة', 'إذ تشير إلى قراراتها،', 'تقرر أن تنظر في المسألة.']),
      ),
      words: 'أن تنظر في المسألة',
    },
    {
      file: held('chinese.xml', xml('zho', ['大会', '回顾其各项决议，', '决定审议这个问题。'])),
      words: '审议这个问题',
    },
    {
      file: held(
        'word.docx',
        wordFile({
          body: [
            p('The General Assembly,'),
            p('Recalling its resolutions on lights,'),
            p('Requests the keepers to light them;', undefined, numbering),
            p('Decides to thank them.', undefined, numbering),
          ].join(''),
          numbering: lists,
        }),
      ),
      words: 'to thank them',
    },
  ];
}

export function sampleText(): string {
  return readFileSync(join(repository, 'source/a-res-70-179.md'), 'utf8');
}

export function modelUnText(): string {
  return readFileSync(join(repository, 'tests/parse/fixtures/model-un/input.md'), 'utf8');
}

/** A printed file whose page draws so much that nobody would wait for it: a form that draws itself twice, and so on. */
export function hostilePdf(): Uint8Array {
  const depth = 40;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>',
    stream('', '/F Do'),
  ];
  for (let level = 0; level < depth; level += 1) {
    const next = 5 + level + 1;
    const inner = level === depth - 1 ? '' : ` /Resources << /XObject << /F ${next} 0 R >> >>`;
    const content = level === depth - 1 ? '0 0 1 1 re f' : '/F Do /F Do';
    objects.push(stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9]${inner}`, content));
  }
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
