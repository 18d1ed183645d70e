/** Patterns of file names in quotation marks, which no shell has resolved: the one place that uses tinyglobby. */
import { globSync, isDynamicPattern } from 'tinyglobby';

/** Whether a path is a pattern, such as `texts/*.md`. */
export function isPattern(path: string): boolean {
  return isDynamicPattern(slashed(path));
}

/** The files that a pattern means, as a person would write them. Links to folders are not followed. */
export function filesOf(pattern: string): string[] {
  return globSync(slashed(pattern), { onlyFiles: true, followSymbolicLinks: false });
}

/** The folder before the first step that is a pattern. */
export function fixedFolder(pattern: string): string {
  const steps = slashed(pattern).split('/');
  const first = steps.findIndex((step) => isDynamicPattern(step));
  const fixed = steps.slice(0, first < 0 ? -1 : first).join('/');
  return fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
}

/** Windows writes paths with backslashes, which patterns would read as escapes. */
function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
