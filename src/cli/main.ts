#!/usr/bin/env node
/** The `plenary` command: starts the program from its bundle, or from its modules if there is none. */
import { bundled } from '../bundle/load.ts';

const program = bundled<typeof import('./process.ts')>('process');
const { runProcess } = program ?? (await import('./process.ts'));
await runProcess();
