/** What is done with each text, in the page and on Node alike. */
import type * as Core from '../../../src/core.ts';
import type { Format } from '../../../src/editions/formats.ts';

/** What the page is told to fetch, by addresses. */
export interface Given {
  languages: string[];
  /** The names of the files of the official template. */
  template: string[];
  texts: string[];
}

export interface MadeDocument {
  path: string;
  /** "3:1-3:20 rule: what is wrong". */
  messages: string[];
  editions: { format: Format; bytes: Uint8Array }[];
  /** What verification says against its editions. */
  findings: string[];
  /** What the editions that people hand in read as, when they are the source. */
  readAgain: { path: string; outline: Core.Outline }[];
}

export interface Look {
  template: Core.Template;
  /** A PNG. */
  emblem: Uint8Array;
}

export async function documentsOf(
  core: typeof Core,
  world: Core.World,
  look: Look,
  texts: readonly { path: string; bytes: Uint8Array }[],
): Promise<MadeDocument[]> {
  const documents: MadeDocument[] = [];
  for (const text of texts) documents.push(await documentOf(core, world, look, text));
  return documents;
}

async function documentOf(
  core: typeof Core,
  world: Core.World,
  look: Look,
  { path, bytes }: { path: string; bytes: Uint8Array },
): Promise<MadeDocument> {
  const { file, root } = await core.readDocument({ path, bytes }, world);
  const editions = await core.makeEditions(root, core.formats, {
    world,
    template: look.template,
    paper: 'letter',
    links: true,
    colophon: true,
    certifiedBy: 'The suite',
    emblem: { bytes: look.emblem, mediaType: 'image/png', alternative: 'A ship' },
    date: '2044-12-17T00:00:00Z',
    siblings: { pdf: 'a.pdf', epub: 'a.epub', docx: 'a.docx', html: 'a.html', xml: 'a.xml' },
  });
  const findings: string[] = [];
  let pdf: Core.Outline | undefined;
  for (const edition of editions) {
    const name = `a.${edition.format}`;
    const found = await core.verifyEdition(
      edition.bytes,
      edition.format,
      root,
      { name, ...(pdf && { pdf }) },
      world,
    );
    findings.push(...found.map(({ ruleId, reason }) => `${name} ${ruleId}: ${reason}`));
    if (edition.format === 'pdf') pdf = await core.readOutline(edition.bytes, 'pdf', world);
  }
  const readAgain: MadeDocument['readAgain'] = [];
  for (const edition of editions) {
    if (edition.format !== 'pdf' && edition.format !== 'docx') continue;
    const source = { path: `a.${edition.format}`, bytes: edition.bytes };
    const again = await core.readSource(source, world);
    readAgain.push({ path: source.path, outline: core.outlineOf(again.root) });
  }
  const messages = file.messages.map(
    ({ place, ruleId, reason }) => `${JSON.stringify(place)} ${ruleId}: ${reason}`,
  );
  return {
    path,
    messages,
    editions: editions.map((edition) => ({ format: edition.format, bytes: edition.bytes })),
    findings,
    readAgain,
  };
}
