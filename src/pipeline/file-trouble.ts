/** What went wrong with a file, told to people: which file, what, and what to do. */

export interface FileTrouble {
  /** `file`: it could not be read or written. `fault`: the program itself failed. */
  kind: 'file' | 'fault';
  reason: string;
  mend: string;
}

/** Explains an error that was thrown at work on the file `path`. Plain data. */
export function fileTrouble(error: unknown, path: string): FileTrouble {
  if (!isSystemError(error)) {
    const told = error instanceof Error ? error.message : String(error);
    return {
      kind: 'fault',
      reason: `${path} could not be published: ${told}`,
      mend: 'This is a fault of Plenary: please report it with the text.',
    };
  }
  const [what, mend] = explanations[error.code] ?? [error.message, 'Try again.'];
  return { kind: 'file', reason: `${error.path ?? path}: ${what}.`, mend };
}

const explanations: Record<string, readonly [what: string, mend: string]> = {
  ENOENT: ['no such file or folder', 'Check the name.'],
  EACCES: ['access is not allowed', 'Change the permissions, or name another place.'],
  EPERM: ['access is not allowed', 'Change the permissions, or name another place.'],
  EROFS: ['the disk can only be read', 'Name an output folder on another disk with --out.'],
  ENOSPC: [
    'no space is left on the disk',
    'Make room and run again: what is finished stays, the rest is built then.',
  ],
  EDQUOT: ['the quota of the disk is used up', 'Make room and run again.'],
  EEXIST: ['a file stands where a folder is needed', 'Move the file, or name another folder.'],
  ENOTDIR: ['a file stands where a folder is needed', 'Move the file, or name another folder.'],
  EISDIR: ['a folder stands where a file is needed', 'Move the folder, or name another place.'],
  ENAMETOOLONG: ['the name is too long for the disk', 'Give the source a shorter name.'],
  EMFILE: ['too many files are open', 'Build fewer documents at once with --jobs.'],
};

interface SystemError extends Error {
  code: string;
  path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
