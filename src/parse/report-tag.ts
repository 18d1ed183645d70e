/** Says that a text names a language that is none. */
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../diagnostics/index.ts';
import type { TagFault } from '../language/subtags.ts';

export function reportTag(
  file: VFile,
  { tag, fault }: { tag: string; fault: TagFault },
  place: Point | Position | undefined,
): void {
  report(file, 'language-tag', {
    reason: `The front matter names the language ${JSON.stringify(tag)}, which is none: ${fault.reason}`,
    place,
    ...(fault.nearest !== undefined && { note: `Write \`language: ${fault.nearest}\`.` }),
  });
}
