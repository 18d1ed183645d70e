/** What the modules of a program name, read from their syntax, types included. */
import { posix } from 'node:path';
import { parseSync } from 'rolldown/utils';

export interface Named {
  /** Imports of whatever kind: declarations, re-exports, `import()` in code and in types. */
  modules: NamedModule[];
  /** The other names in the text, those of properties apart. */
  names: string[];
}

export interface NamedModule {
  /** A module of our own by its path, from the folder that the importing one's path starts in. */
  name: string;
  /** It is loaded when the program runs, and not only named in types. */
  runs: boolean;
}

/** The name of a module that is only known when the program runs. */
export const computedName = 'import()';

export function namedIn(path: string, text: string): Named {
  const modules: NamedModule[] = [];
  const names: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isNode(node)) return;
    const { type, source, computed } = node;
    if (type === 'Identifier') names.push(String(node['name']));
    if (type === 'MetaProperty') names.push('import.meta');
    if (isNode(source)) modules.push({ name: moduleName(path, source), runs: runs(node) });
    for (const [key, child] of Object.entries(node))
      if (computed !== false || !(key === 'key' || key === 'property')) visit(child);
  };
  const { program, errors } = parseSync(path, text, {
    lang: path.endsWith('.d.ts') ? 'dts' : path.endsWith('.tsx') ? 'tsx' : 'ts',
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  visit(program);
  return { modules, names };
}

function runs({ type, importKind, exportKind }: Record<string, unknown>): boolean {
  return type !== 'TSImportType' && importKind !== 'type' && exportKind !== 'type';
}

function moduleName(path: string, { value }: Record<string, unknown>): string {
  if (typeof value !== 'string') return computedName;
  return value.startsWith('.') ? posix.join(posix.dirname(path), value) : value;
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
