import { watch } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { basename, dirname } from 'node:path';
import { loadTemplate } from '../../render/template.ts';
import type { Command } from '../command.ts';
import { editionOptionNames, editionRequest } from '../edition-request.ts';
import { exitCodes } from '../exit-codes.ts';
import { FileFailure, UsageFailure } from '../failures.ts';
import { singleInput } from '../inputs.ts';
import { previewEditions } from '../preview/editions.ts';
import { previewServer } from '../preview/server.ts';

const usualPort = 4173;
// Editors write a file in several steps.
const settleTime = 40;

export const preview: Command = {
  description: [
    'Shows the web edition, the PDF and the messages side by side, and again whenever the text or',
    'the template is saved. The server listens on 127.0.0.1 and answers this machine only.',
  ].join('\n'),
  options: [...editionOptionNames.filter((name) => name !== 'to'), 'port'],
  run: async ({ options, paths }, { environment, signal, terminal }) => {
    const source = singleInput(paths);
    if (source.path === '-') {
      throw new UsageFailure('Standard input cannot be watched.', 'Name a file.');
    }
    const request = editionRequest(options, environment);
    const editions = previewEditions(source, request);
    const server = previewServer(basename(source.path), editions);
    const port = await listen(server, readPort(options.port));
    terminal.result(`http://127.0.0.1:${port}/\n`);
    terminal.say(`Watching ${source.path}; Ctrl+C ends the preview.`);

    const refresh = settled(() => void editions.refresh());
    // Editors put a new file in the place of the old one, so the folder is watched, not the file.
    const watchers = [
      watch(dirname(source.path), (_, name) => {
        if (name === null || name === basename(source.path)) refresh();
      }),
      watch(loadTemplate(request.template).folder, refresh),
    ];
    await editions.refresh();
    if (!signal.aborted) await once(signal, 'abort');
    for (const watcher of watchers) watcher.close();
    server.close();
    server.closeAllConnections();
    return exitCodes.done;
  },
};

function readPort(port: string | undefined): number {
  if (port === undefined) return usualPort;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65535) return Number(port);
  throw new UsageFailure(`--port cannot be "${port}".`, 'It is a number from 0 to 65535.');
}

/** Listens on the loopback address and nowhere else; gives the port. */
async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new FileFailure(
      `Port ${port} of 127.0.0.1 cannot be used.`,
      'Another program may have it: name another with --port, or --port 0 for any.',
      { cause },
    );
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** Calls once when calls have ceased for a moment. */
function settled(action: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, settleTime);
  };
}
