import { once } from 'node:events';
import { join } from 'node:path';
import { writeWhole } from '../../publish/write-whole.ts';
import type { Command } from '../command.ts';
import { deskServer } from '../desk/server.ts';
import { deskSite, type Site } from '../desk/site.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageFailure } from '../failures.ts';
import { listen, readPort } from '../loopback.ts';
import { openInBrowser } from '../open-in-browser.ts';
import type { Terminal } from '../terminal.ts';

export const desk: Command = {
  description: [
    'Serves the desk, which is Plenary in a browser, on 127.0.0.1 to this machine only, and opens it.',
    'With --out it is written as a static site instead, for any web server, in any folder of it.',
  ].join('\n'),
  options: ['out', 'port', 'no-open', 'quiet'],
  examples: [
    ['plenary desk', 'Open the desk in the browser.'],
    ['plenary desk --out site', 'Write it as a static site.'],
  ],
  run: async ({ options, paths }, { signal, terminal }) => {
    if (paths.length > 0) {
      throw new UsageFailure('The desk takes no files here.', 'Open them in the page.');
    }
    const site = deskSite();
    if (options.out !== undefined) return writeSite(site, options.out, terminal);
    const server = deskServer(site);
    const port = await listen(server, readPort(options.port));
    const address = `http://127.0.0.1:${port}/`;
    terminal.result(`${address}\n`);
    terminal.say('Ctrl+C ends the desk.');
    if (!options['no-open']) openInBrowser(address, terminal);
    if (!signal.aborted) await once(signal, 'abort');
    server.close();
    server.closeAllConnections();
    return exitCodes.done;
  },
};

async function writeSite(site: Site, folder: string, terminal: Terminal): Promise<0> {
  await writeWhole(
    Array.from(site, ([path, read]) => ({ path: join(folder, ...path.split('/')), bytes: read() })),
  );
  terminal.say(`${folder}: ${site.size} files. Put the folder on a web server as it is.`);
  return exitCodes.done;
}
