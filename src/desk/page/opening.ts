/** Files on their way onto the desk: chosen, dropped (folders too), or pasted. */

export interface OpenedFile {
  path: string;
  bytes: Uint8Array;
}

export function readFiles(files: Iterable<File>): Promise<OpenedFile[]> {
  return Promise.all(
    Array.from(files, async (file) => ({
      path: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** What was dropped; of folders, the files in them. */
export async function filesOf({ items, files }: DataTransfer): Promise<File[]> {
  // Entries are there only as long as the event is.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  );
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...files];
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.name.startsWith('.')) return [];
  if (isFile(entry))
    return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    // A reader hands over some at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesIn))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** Text as a file, so that it is read as any other. */
export function textFile(path: string, text: string): OpenedFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
