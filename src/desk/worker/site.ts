/** The world of a worker: files of the site, fetched when they are first needed and kept. */
import * as core from '../../core.ts';
import type { EditionChoices } from '../protocol.ts';
import type { SiteIndex } from '../site-index.ts';

const site = new URL('./', import.meta.url);

async function fetched(path: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(new URL(path, site));
  } catch (cause) {
    throw new MissingFile(path, { cause });
  }
  if (!response.ok) {
    const ofFont = /^fonts\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    throw ofFont === undefined ? new MissingFile(path) : new core.MissingFonts([ofFont]);
  }
  return response;
}

/** A file of the site that cannot be had: most often a font that was never fetched, offline. */
export class MissingFile extends Error {
  override name = 'MissingFile';
  readonly mend = 'Connect to the network once, so that it can be fetched and kept.';

  constructor(path: string, options?: ErrorOptions) {
    super(`${path} is not on this computer and cannot be fetched now.`, options);
  }
}

async function json<Value>(path: string): Promise<Value> {
  return (await (await fetched(path)).json()) as Value;
}

const index = once(() => json<SiteIndex>('site.json'));

export const languageData = once(async () => {
  const { languages } = await index();
  return Promise.all(languages.map((name) => json<core.LanguageData>(`data/languages/${name}`)));
});

/** The texts of the languages, for reading; fonts come when pages are laid out. */
export const world = once(async (): Promise<core.World> => {
  const [subtags, officialDocuments, languages, words] = await Promise.all([
    json<core.SubtagIndex>('data/subtags.json'),
    json<core.OfficialDocumentsData>('data/official-documents.json'),
    languageData(),
    wordLists(),
  ]);
  return core.browserWorld({ languages, words, subtags, officialDocuments, fonts });
});

/** By the tags of their languages. */
async function wordLists(): Promise<Map<string, string>> {
  const lists = (await index()).words.map(async (language): Promise<[string, string]> => [
    language,
    await (await fetched(`data/words/${language}.txt`)).text(),
  ]);
  return new Map(await Promise.all(lists));
}

const templates = new Map<string, Promise<core.Template>>();

/** A template of the site by its name, or one whose files were given. */
export function templateOf({ template: name, given }: EditionChoices): Promise<core.Template> {
  const own = given?.template?.name === name ? given.template.files : undefined;
  const key = own ? `${name} ${given?.version}` : name;
  const known = templates.get(key) ?? loadTemplate(name, own);
  templates.set(key, known);
  // One that could not be had may be had later.
  known.catch(() => templates.delete(key));
  return known;
}

async function loadTemplate(
  name: string,
  given: Readonly<Record<string, string>> | undefined,
): Promise<core.Template> {
  const official = await templateFiles(core.usualLook.template);
  if (given) return core.checkTemplate(name, new Map(Object.entries(given)), official);
  const own = name === core.usualLook.template ? new Map() : await templateFiles(name);
  return core.checkTemplate(name, own, official);
}

async function templateFiles(name: string): Promise<core.TemplateFiles> {
  const names = (await index()).templates[name] ?? [];
  const files = names.map(async (file): Promise<[string, string]> => [
    file,
    await (await fetched(`data/templates/${name}/${file}`)).text(),
  ]);
  return new Map(await Promise.all(files));
}

/** Font files by "package/file". */
const fonts = new Map<string, Uint8Array>();

/** What a renderer asks for and nobody has fetched yet. */
class FontWanted extends Error {
  readonly font: string;

  constructor(font: string) {
    super(`The font ${font} is wanted.`);
    this.font = font;
  }
}

/**
 * Does what needs fonts. A font is fetched when it is asked for, and the work is done again: those
 * of scripts that the text does not have are never fetched.
 */
export async function withFonts<Made>(
  plain: core.World,
  work: (world: core.World, again: boolean) => Promise<Made>,
): Promise<Made> {
  const wanting: core.World = {
    ...plain,
    fonts: {
      bytes(packageName, file) {
        const name = `${packageName}/${file}`;
        if (!fonts.has(name)) throw new FontWanted(name);
        return plain.fonts.bytes(packageName, file);
      },
    },
  };
  for (let again = false; ; again = true) {
    try {
      return await work(wanting, again);
    } catch (error) {
      if (!(error instanceof FontWanted)) throw error;
      await fetchFonts([error.font]);
    }
  }
}

export async function fetchFonts(names: readonly string[]): Promise<void> {
  await Promise.all(
    names
      .filter((name) => !fonts.has(name))
      .map(async (name) => {
        const bytes = await (await fetched(`fonts/${name}`)).arrayBuffer();
        fonts.set(name, new Uint8Array(bytes));
      }),
  );
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      // What failed for want of a network may succeed later.
      made = undefined;
      throw error;
    }));
}
