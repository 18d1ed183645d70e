// Listens for new editions and shows them where the reader is.
const frame = (id) => document.getElementById(id);
const state = document.getElementById('state');

function showHtml(version) {
  const shown = frame('html');
  const top = shown.contentWindow?.scrollY ?? 0;
  shown.addEventListener('load', () => shown.contentWindow.scrollTo(0, top), { once: true });
  shown.src = `/edition.html?${version}`;
}

function showPdf(version) {
  frame('pdf').src = `/edition.pdf?${version}`;
}

async function showMessages() {
  const { messages } = await (await fetch('/messages.json')).json();
  const items = messages.map(({ severity, line, ruleId, reason, note }) => {
    const item = document.createElement('li');
    const head = document.createElement('b');
    head.textContent = severity;
    const mend = document.createElement('p');
    mend.textContent = note;
    const place = line === undefined ? '' : ` line ${line},`;
    item.append(head, `${place} ${ruleId}: ${reason}`, mend);
    return item;
  });
  document.getElementById('messages').replaceChildren(...items);
}

const shows = { html: showHtml, pdf: showPdf, messages: showMessages };

new EventSource('/events').addEventListener('message', async ({ data }) => {
  const { part, version, text } = JSON.parse(data);
  state.textContent = text;
  await shows[part]?.(version);
});
