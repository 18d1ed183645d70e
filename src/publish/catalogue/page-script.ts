/** What a browser may add to the list: looking for something in it. It is text here. */
export const catalogueScript = `// Everything is in the page; the script only hides what is not looked for.
(() => {
  'use strict';
  const form = document.querySelector('.filters');
  if (!form) return;
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
  const documents = [...document.querySelectorAll('.document')].map((element) => ({
    element,
    words: plain(element.textContent),
    facts: element.dataset,
  }));
  // The inner groups come after the outer ones.
  const groups = [...document.querySelectorAll('.group')];
  const count = form.querySelector('.count');
  const fields = [...form.elements].filter(({ name }) => name);

  const fits = ({ words, facts }, wanted) =>
    wanted.every(([name, value]) =>
      name === 'words'
        ? plain(value).split(/\\s+/).every((word) => words.includes(word))
        : name === 'session' || name === 'organ'
          ? facts[name] === value
          : facts[name].split(' ').includes(value),
    );

  const show = () => {
    const wanted = fields.map(({ name, value }) => [name, value.trim()]).filter(([, value]) => value);
    let shown = 0;
    for (const each of documents) {
      const found = fits(each, wanted);
      each.element.hidden = !found;
      if (found) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('.document:not([hidden])');
    count.textContent = count.dataset.count
      .replace('{shown}', shown.toLocaleString('en'))
      .replace('{count}', documents.length.toLocaleString('en'));
    return wanted;
  };

  // What was looked for is in the address: the way back from a document leads to it again.
  const remember = () => {
    const wanted = new URLSearchParams(show());
    const { pathname, search } = location;
    try {
      history.replaceState(null, '', \`\${pathname}\${search}#\${wanted}\`);
    } catch {
      // A browser may refuse it on a disk.
    }
  };
  const recall = () => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    for (const field of fields) field.value = wanted.get(field.name) ?? '';
    show();
  };

  form.hidden = false;
  form.addEventListener('input', remember);
  form.addEventListener('reset', () => setTimeout(remember));
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('hashchange', recall);
  recall();
})();`;
