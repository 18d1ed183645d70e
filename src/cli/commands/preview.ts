import { watch, type FSWatcher } from 'node:fs';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { basename, dirname } from 'node:path';
import { templateFolder } from '../../door/load-template.ts';
import { fileTrouble } from '../../publish/file-trouble.ts';
import { addressOf } from '../../publish/source-file.ts';
import type { Command } from '../command.ts';
import { deskServer, type Live } from '../desk/server.ts';
import { deskSite } from '../desk/site.ts';
import { editionOptionNames, editionRequest } from '../edition-request.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageFailure } from '../failures.ts';
import { singleInput } from '../inputs.ts';
import { listen, readPort } from '../loopback.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { watchedFiles } from '../preview/watched.ts';

/** Editors write a file in several steps. */
const settleTime = 40;

/** What the page is told: which of the two it is to read again. */
type News = 'file' | 'template';

export const preview: Command = {
  description: [
    'Opens the desk on a file and follows it: the editions, the messages and what has changed are shown',
    'anew whenever the file or the template is saved. The server listens on 127.0.0.1 and answers this',
    'machine only.',
  ].join('\n'),
  options: [...editionOptionNames.filter((name) => name !== 'to'), 'port', 'no-open'],
  examples: [['plenary preview draft.md', 'Show a draft in the browser, following the file.']],
  run: async ({ options, paths }, { environment, signal, terminal }) => {
    const { path } = singleInput(paths);
    if (path === '-') {
      throw new UsageFailure('Standard input cannot be watched.', 'Name a file.');
    }
    const request = editionRequest(options, environment);
    const source = addressOf(path);
    const listeners = new Set<ServerResponse>();
    const tell = (news: News): void => {
      for (const response of listeners) response.write(`data: ${news}\n\n`);
    };
    const live: Live = {
      files: watchedFiles(source, request),
      refusal: (error) => {
        const { reason, mend } = fileTrouble(error, path);
        return `${reason} ${mend}`;
      },
      news: [
        'watched/events',
        (response) => {
          listeners.add(response);
          response.on('close', () => listeners.delete(response));
        },
      ],
    };
    const server = deskServer(deskSite(), live);
    const port = await listen(server, readPort(options.port));
    const address = `http://127.0.0.1:${port}/?watched`;
    const watchers = watching(source.file, templateFolder(request.template), tell);
    terminal.result(`${address}\n`);
    terminal.say(`Watching ${path}; Ctrl+C ends the preview.`);
    if (!options['no-open']) openInBrowser(address, terminal);
    if (!signal.aborted) await once(signal, 'abort');
    for (const watcher of watchers) watcher.close();
    server.close();
    server.closeAllConnections();
    return exitCodes.done;
  },
};

function watching(file: string, template: string, tell: (news: News) => void): FSWatcher[] {
  const tellOfFile = settled(() => tell('file'));
  return [
    // Editors put a new file in the place of the old one, so the folder is watched, not the file.
    watch(dirname(file), (_, name) => {
      if (name === null || name === basename(file)) tellOfFile();
    }),
    watch(
      template,
      settled(() => tell('template')),
    ),
  ];
}

/** Calls once when calls have ceased for a moment. */
function settled(action: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, settleTime);
  };
}
