/** Where the suite keeps what it installs and makes; git ignores the folder. */
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));
export const cache = fileURLToPath(new URL('.cache/', import.meta.url));
export const programs = fileURLToPath(new URL('node_modules/.bin/', import.meta.url));
export const chromiumPath = '/usr/bin/chromium';
