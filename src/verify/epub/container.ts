/** The archive and what is in it: EPUB 3.3, section 4. */
import type { EpubReading } from '../../read/epub/read.ts';
import type { Fault } from '../finding.ts';

export function container({
  container: archive,
  package: book,
  packagePath,
  broken,
}: EpubReading): Fault[] {
  const { first, stored, value } = archive.mimetype;
  const faults: Fault[] = [];
  if (!first) faults.push({ ruleId: 'PKG-006', reason: 'mimetype is not the first file.' });
  else if (!stored || value !== 'application/epub+zip') {
    faults.push({ ruleId: 'PKG-007', reason: 'mimetype is compressed or says something else.' });
  }
  const declared = new Set(book.manifest.map(({ path }) => path));
  for (const { path } of book.manifest) {
    const isOutside = /^[a-z][a-z0-9+.-]*:/i.test(path);
    if (!isOutside && !archive.files.has(path)) {
      faults.push({ ruleId: 'RSC-001', reason: 'The file is missing.', place: { file: path } });
    }
  }
  for (const path of archive.files.keys()) {
    const isPlumbing = path === 'mimetype' || path === packagePath || path.startsWith('META-INF/');
    if (!isPlumbing && !declared.has(path)) {
      faults.push({
        ruleId: 'OPF-003',
        reason: 'The file is not in the manifest.',
        place: { file: path },
      });
    }
  }
  const damaged = broken.filter(({ path }) => archive.files.has(path));
  return [
    ...faults,
    ...damaged.map(({ path, reason }): Fault => ({
      ruleId: 'RSC-016',
      reason,
      place: { file: path },
    })),
  ];
}
