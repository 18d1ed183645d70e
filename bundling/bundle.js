/** Bundles, says nothing where nothing is wrong, and keeps a hash of what the command is made of. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { codeHashFile, folderFingerprint } from '../lib/publish/fingerprint.js';
import configurations from './rolldown.config.js';

for (const configuration of configurations) await build({ ...configuration, onLog });
const chunks = 'lib/bundle/chunks';
writeFileSync(join(chunks, codeHashFile), folderFingerprint(chunks));

/** Renderers are loaded when they are asked for; the core for browsers has them all at once. */
function onLog(level, log, next) {
  if (log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') next(level === 'info' ? 'debug' : level, log);
}
