/** Who installs Plenary gets what it uses: no package less, and none more. Needs `npm run build`. */
import { readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { namedIn } from './modules.ts';
import { entries, hasOwnTypes, manifest, textOf } from './package.ts';
import { sources } from './sources.ts';

/** What no import tells. */
const besides = [
  'pdfkit', // The bundle holds its code, and reads its data where it is installed (bundling/changes.js).
  'language-subtag-registry', // The door opens its data (src/door/subtags.ts).
];

it('depends on what it loads, what its data name and what its declarations need', () => {
  const needed = new Set([...loaded(), ...fontsIn('official'), ...declared(), ...besides]);
  const installed = { ...manifest.dependencies, ...manifest.optionalDependencies };
  expect(Object.keys(installed).sort()).toEqual([...needed].sort());
});

it('says in the README how to install the large fonts that only some languages need', () => {
  const large = fontsIn('languages').filter((name) => !(name in manifest.dependencies));
  const command = /^npm install --no-save (.*)$/m.exec(textOf('README.md'))?.[1] ?? '';
  const named = command.split(' ').map((word) => word.replace(/(?<!^)@[\d.]+$/, ''));
  expect(named.sort()).toEqual([...new Set(large)].sort());
});

/** The packages that the program imports when it runs. */
function loaded(): string[] {
  return (
    Object.entries(sources)
      // The desk comes with all that it uses in its bundle.
      .filter(([path]) => !path.endsWith('.d.ts') && !path.startsWith('desk/'))
      .flatMap(([path, text]) => namedIn(path, text).modules)
      .filter(({ name, runs }) => runs && !name.endsWith('.ts') && !isBuiltin(name))
      .map(({ name }) => packageOf(name))
  );
}

/** The packages of fonts that the files of a folder of `templates` name. */
function fontsIn(name: string): string[] {
  const folder = join('templates', name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => [...textOf(join(folder, file)).matchAll(/"package": "([^"]+)"/g)])
    .map(([, name]) => name ?? '');
}

/** The packages whose types the declarations of the entries name, or those that hold their types. */
function declared(): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { name } of namedIn(path, textOf(path)).modules) {
      if (name.startsWith('lib/')) follow(name.replace(/(?:\.d)?\.[jt]s$/, '.d.ts'));
      else if (!isBuiltin(name)) names.add(packageOf(name));
    }
  };
  for (const { types } of entries) follow(types);
  return [...names].map((name) => (hasOwnTypes(name) ? name : `@types/${name}`));
}

/** "@a/b/c" → "@a/b". */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
