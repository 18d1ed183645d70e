/** Makes the changes of one bundle as it is put together; one that finds no place is an error. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patches, replacements } from './changes.js';

/** @param {'program' | 'standalone'} bundle */
export function changesOf(bundle) {
  const own = ({ bundles }) => bundles.includes(bundle);
  const replaced = replacements.filter(own);
  const patched = patches.filter(own);
  const codes = new Map();
  const made = new Set();
  return {
    name: 'changes',
    resolveId(id, importer = '') {
      const change = replaced.find(
        ({ module, within }) =>
          module === id && (!within || importer.includes(`/node_modules/${within}/`)),
      );
      if (!change) return null;
      made.add(change);
      if (change.file) return change.file(importer);
      const name = `\0${change.within ?? ''}:${id}`;
      codes.set(name, change.code);
      return name;
    },
    load: (id) => codes.get(id) ?? null,
    transform(code, id) {
      const change = patched.find(({ file }) => id.endsWith(`/node_modules/${file}`));
      if (!change) return null;
      made.add(change);
      return Object.entries(change.texts).reduce((text, [before, after]) => {
        if (!text.includes(before)) this.error(`${change.file} has no "${before}"`);
        return text.replaceAll(before, after);
      }, code);
    },
    buildEnd(error) {
      const left = [...replaced, ...patched].find((change) => !made.has(change));
      if (left && !error) this.error(`Nothing asks for ${left.module ?? left.file}.`);
    },
  };
}

/** The core is not put into the desk a second time: it is loaded from its place in the site. */
export function besideSite() {
  return {
    name: 'beside-site',
    resolveId(id, importer = '') {
      const isCore = /(?:^|\/)core\.ts$/.test(id) && importer.includes('/src/desk/worker/');
      return isCore ? { id: './core/core.js', external: true } : null;
    },
  };
}

/** The sample of the repository, which the desk opens for whoever has no text of their own at hand. */
export function sample() {
  return {
    name: 'sample',
    generateBundle() {
      const name = 'a-res-70-179.md';
      const source = readFileSync(join('source', name), 'utf8');
      this.emitFile({ type: 'asset', fileName: `sample/${name}`, source });
    },
  };
}
