/** Bundles, and says nothing where nothing is wrong. */
import { build } from 'rolldown';
import configurations from './rolldown.config.js';

for (const configuration of configurations) await build({ ...configuration, onLog });

/** Renderers are loaded when they are asked for; the core for browsers has them all at once. */
function onLog(level, log, next) {
  if (log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') next(level === 'info' ? 'debug' : level, log);
}
