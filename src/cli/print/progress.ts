/** How far a run is: one line that changes on a terminal, one line for each document elsewhere. */
import type { PublishedDocument } from '../../publish/publish-document.ts';
import { visible, type Terminal } from '../terminal.ts';

export interface Progress {
  /** Told of each document after its messages were said. */
  add(document: PublishedDocument): void;
  end(): void;
}

/** Shows the progress of a run over so many documents. */
export function showProgress(total: number, terminal: Terminal): Progress {
  const startedAt = performance.now();
  let done = 0;
  return {
    add: (document) => {
      done += 1;
      if (terminal.quiet) return;
      if (terminal.interactive && total > 1) {
        terminal.status(progressLine(done, total, performance.now() - startedAt));
      } else if (document.status === 'unchanged' || document.written.length > 0) {
        terminal.say(documentLine(document));
      }
    },
    end: () => terminal.status(''),
  };
}

/** `34/100 documents, 12.3 a second, 5 s left` */
export function progressLine(done: number, total: number, milliseconds: number): string {
  const rate = done / (milliseconds / 1000);
  const left = Math.ceil((total - done) / rate);
  return `${done}/${total} documents, ${rate.toFixed(1)} a second, ${durationText(left)} left`;
}

function durationText(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${seconds % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function documentLine({ path, status, written, record }: PublishedDocument): string {
  const what = status === 'unchanged' ? 'unchanged' : written.join(' ');
  const warnings = Object.values(record?.warnings ?? {}).reduce((sum, count) => sum + count, 0);
  const note = warnings === 0 ? '' : ` (${warnings} warning${warnings === 1 ? '' : 's'})`;
  return `${visible(path)}: ${what}${note}`;
}
