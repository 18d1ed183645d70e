/** Hashes in JavaScript: what browsers have of their own makes its callers wait. */
import { sha1 } from '@noble/hashes/legacy';
import { sha256 } from '@noble/hashes/sha2';
import type { Hashes } from '../world.ts';

export const hashes: Hashes = { sha1, sha256 };
