/** Many documents: how each stands, and what can be taken of it. */
import type { JSX } from 'preact';
import { formats, type Format } from '../../editions/formats.ts';
import { Standing } from './bar.tsx';
import { useDesk } from './context.ts';
import { isWithheld, type DeskDocument } from './document.ts';
import { fill } from './words.ts';

export function FilesTable(): JSX.Element {
  const { desk, words } = useDesk();
  const { documents } = desk;
  const done = documents.filter(({ stage }) => stage !== 'waiting' && stage !== 'reading').length;
  return (
    <main class="files">
      <div class="files-head">
        <h2>{words.files.heading}</h2>
        <p>{fill(words.files.progress, { done, count: documents.length })}</p>
        <progress value={done} max={documents.length} aria-label={words.files.state} />
        <button
          type="button"
          class="button main"
          onClick={() => void desk.downloadAll(documents, 'plenary.zip')}
        >
          {words.files.all}
        </button>
      </div>
      <div class="table-room" tabIndex={0} role="group" aria-label={words.files.heading}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.files.file}</th>
              <th scope="col">{words.files.document}</th>
              <th scope="col">{words.files.state}</th>
              <th scope="col">{words.files.take}</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <Row key={document.key} document={document} />
            ))}
          </tbody>
        </table>
      </div>
    </main>
  );
}

function Row({ document }: { document: DeskDocument }): JSX.Element {
  const { desk, words } = useDesk();
  const { shown, path, stage } = document;
  const take = (format: Format): void => void desk.download(document, format);
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" onClick={() => desk.select(document)} dir="auto">
          {path}
        </button>
      </th>
      <td dir="auto">
        {shown?.symbol && <span class="symbol">{shown.symbol}</span>} {shown?.title}
      </td>
      <td>
        <Standing document={document} />
      </td>
      <td class="takes">
        {stage === 'open' &&
          formats.map((format) => (
            <button
              key={format}
              type="button"
              class="small"
              disabled={isWithheld(document)}
              aria-label={`${words.take.download} ${words.take.formats[format]}: ${path}`}
              onClick={() => take(format)}
            >
              {words.take.formats[format]}
            </button>
          ))}
      </td>
    </tr>
  );
}
