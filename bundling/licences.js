/** Puts beside a bundle what the licences of the packages in it ask to be handed on with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function licences() {
  return {
    name: 'licences',
    generateBundle(options, bundle) {
      const folders = new Set(
        Object.values(bundle)
          .flatMap(({ modules = {} }) => Object.keys(modules))
          .map((id) => /^\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0])
          .filter((folder) => folder !== undefined),
      );
      const source = [...folders].sort().map(licenceOf).join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source });
    },
  };
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}`.trim();
}
