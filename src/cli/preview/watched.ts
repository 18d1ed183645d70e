/**
 * What the page of a preview is told of the file that it follows, by its address. Everything is read
 * when it is asked for, by a closed list: no other file can be had.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fontFile } from '../../door/font-files.ts';
import { loadTemplate, shippedTemplates, templateFolder } from '../../door/load-template.ts';
import { readWholeFileSync } from '../../door/read-file.ts';
import type { EditionRequest } from '../../publish/request.ts';
import { fontFilesOf, templateFileNames } from '../../template/index.ts';
import type { Site } from '../desk/site.ts';
import type { SourceAddress } from '../../publish/source-file.ts';

export function watchedFiles(source: SourceAddress, request: EditionRequest): Site {
  const own = ownTemplate(request.template);
  return new Map([
    ['watched/request.json', () => json(pageRequest(source, request))],
    ['watched/file', () => readWholeFileSync(source.file)],
    ...fontsOf(own).map(
      ([name, path]) => [`fonts/${name}`, () => readWholeFileSync(path)] as const,
    ),
  ]);
}

/** As src/desk/page/watching.ts takes it. */
function pageRequest({ file, document }: SourceAddress, request: EditionRequest): object {
  const { template, paper, links, language, emblem, ...rest } = request;
  const { colophon, certifiedBy, certifierCredential, certifierReport } = rest;
  const { changes, password, sourceDateEpoch } = rest;
  const folder = ownTemplate(template);
  return {
    name: basename(file),
    template: folder === undefined ? template : basename(folder),
    paper,
    links,
    language,
    given: {
      document,
      colophon,
      certifiedBy,
      certifierCredential,
      certifierReport,
      changes,
      password,
      sourceDateEpoch,
      ...(folder !== undefined && { template: { name: basename(folder), files: textsIn(folder) } }),
      ...(emblem && {
        emblem: {
          mediaType: emblem.mediaType,
          alternative: emblem.alternative,
          base64: Buffer.from(emblem.bytes).toString('base64'),
        },
      }),
    },
  };
}

/** The folder of a template that does not come with the package. */
function ownTemplate(nameOrFolder: string): string | undefined {
  const shipped: readonly string[] = shippedTemplates;
  return shipped.includes(nameOrFolder) ? undefined : templateFolder(nameOrFolder);
}

function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => templateFileNames.includes(name));
  return Object.fromEntries(
    names.map((name) => [name, new TextDecoder().decode(readWholeFileSync(join(folder, name)))]),
  );
}

/** The fonts that a template of one's own names, by "package/file". */
function fontsOf(folder: string | undefined): [name: string, path: string][] {
  if (folder === undefined) return [];
  return fontFilesOf(loadTemplate(folder)).map((name) => {
    const [scope, base, ...file] = name.split('/');
    return [name, fontFile(`${scope}/${base}`, file.join('/'))];
  });
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
