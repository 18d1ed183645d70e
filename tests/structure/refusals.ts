/** Holds imports against the table of rooms. */
import { isBuiltin } from 'node:module';
import { computedName, namedIn } from './modules.ts';
import { core, namesOfNode, packagesOfNode, rooms } from './rooms.ts';

/** What is refused of some files (their paths below `src` and their texts): "file → what it names". */
export function refusals(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const room = roomOf(path);
    const allowed = rooms[room];
    if (!allowed) return [`${path} → stands in no room`];
    const { modules, names } = namedIn(path, text);
    const refused = modules
      .map(({ name }) => name)
      .filter((name) => {
        if (name in files) return roomOf(name) !== room && !allowed.includes(roomOf(name));
        return room in core && isOfNode(name);
      });
    if (room in core) refused.push(...names.filter((name) => namesOfNode.has(name)));
    return [...new Set(refused)].map((name) => `${path} → ${name}`);
  });
}

/** What a browser cannot load, or what nobody can tell: a file beside the program, a computed name. */
function isOfNode(name: string): boolean {
  return (
    isBuiltin(name) || packagesOfNode.has(name) || name.startsWith('..') || name === computedName
  );
}

/** "render/pdf" for a file in a folder of render, else the first folder, else the file itself. */
export function roomOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  return folders.slice(0, folders[0] === 'render' ? 2 : 1).join('/') || path;
}
