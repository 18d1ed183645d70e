/** What went wrong with a file, told to people: which file, what, and what to do. */
import { NoFileError } from '../door/read-file.ts';
import { LimitError } from '../read/limits.ts';
import { faultLine, TemplateError } from '../template/index.ts';
import { MissingFonts } from '../world.ts';
import { LockError } from './manifest-lock.ts';
import { PassedLimitError, UnreadableFileError } from './reading-errors.ts';

export interface FileTrouble {
  /** `file`: it could not be read or written. `fault`: the program itself failed. */
  kind: 'file' | 'fault';
  reason: string;
  mend: string;
}

/** Explains an error that was thrown at work on the file `path`. Plain data. */
export function fileTrouble(error: unknown, path: string): FileTrouble {
  // A template that was changed while it was in use.
  if (error instanceof TemplateError) {
    const { reason, mend, faults } = error;
    return { kind: 'file', reason: [reason, ...faults.map(faultLine)].join(' '), mend };
  }
  if (error instanceof MissingFonts) {
    const reason = `${path} cannot be set: fonts of its language are not installed.`;
    return { kind: 'file', reason, mend: error.mend };
  }
  if (error instanceof UnreadableFileError) {
    return { kind: 'file', reason: `${error.message.replace(/\.$/, '')}.`, mend: error.mend };
  }
  if (error instanceof LimitError || error instanceof NoFileError) {
    const named = error instanceof PassedLimitError ? error.path : path;
    return { kind: 'file', reason: `${named}: ${error.message}.`, mend: error.mend };
  }
  if (error instanceof LockError) {
    return { kind: 'file', reason: `${error.message}.`, mend: error.mend };
  }
  if (!isSystemError(error)) {
    const told = error instanceof Error ? error.message : String(error);
    return {
      kind: 'fault',
      reason: `${path} could not be published: ${told}`,
      mend: 'This is a fault of Plenary: please report it with the text.',
    };
  }
  if (error.code === 'ENOENT' && `${error.path ?? path}`.includes('\uFFFD')) {
    const named = error.path ?? path;
    return { kind: 'file', reason: `${named}: its name is not UTF-8.`, mend: 'Rename the file.' };
  }
  const [what, mend] = explanations[error.code] ?? [error.message, 'Try again.'];
  return { kind: 'file', reason: `${error.path ?? path}: ${what}.`, mend };
}

const noFile = 'this is a device, a pipe or a socket, and no file';

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
  ELOOP: ['its links lead in a circle', 'Mend the links, or name the file itself.'],
  ENXIO: [noFile, 'Name a file.'],
  EAGAIN: [noFile, 'Name a file.'],
  EINVAL: [noFile, 'Name a file.'],
  EIO: ['the disk has a fault here', 'Check the disk, or take a copy of the file.'],
  EPIPE: ['nobody reads what is written any more', 'Run again.'],
  EMFILE: ['too many files are open', 'Build fewer documents at once with --jobs.'],
};

interface SystemError extends Error {
  code: string;
  path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return (
    error instanceof Error && 'code' in error && ('syscall' in error || error.code === 'EPIPE')
  );
}
