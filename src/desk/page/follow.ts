/** Makes what is shown like what it should be, and leaves alone what is alike already. */

/** Afterwards the element has the attributes and the content of the other. */
export function follow(shown: Element, wanted: Element): void {
  followAttributes(shown, wanted);
  const { ownerDocument } = shown;
  const olds = [...shown.childNodes];
  const news = [...wanted.childNodes];
  // What is alike at both ends stays as it is; in between, one is made like the other in turn.
  let start = 0;
  while (start < olds.length && start < news.length && alike(olds[start], news[start])) start += 1;
  let ends = 0;
  while (
    ends < olds.length - start &&
    ends < news.length - start &&
    alike(olds[olds.length - 1 - ends], news[news.length - 1 - ends])
  )
    ends += 1;
  const oldMiddle = olds.slice(start, olds.length - ends);
  const newMiddle = news.slice(start, news.length - ends);
  const after = olds[olds.length - ends] ?? null;
  newMiddle.forEach((wantedNode, at) => {
    const shownNode = oldMiddle[at];
    if (!shownNode) shown.insertBefore(adopted(wantedNode, ownerDocument), after);
    else if (
      isElement(shownNode) &&
      isElement(wantedNode) &&
      shownNode.localName === wantedNode.localName
    )
      follow(shownNode, wantedNode);
    else shown.replaceChild(adopted(wantedNode, ownerDocument), shownNode);
  });
  for (const spare of oldMiddle.slice(newMiddle.length)) spare.remove();
}

function alike(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && one.isEqualNode(other);
}

function adopted(node: Node, document: Document): Node {
  return document.importNode(node, true);
}

function followAttributes(shown: Element, wanted: Element): void {
  for (const name of shown.getAttributeNames())
    if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
}

/** Nodes of a frame are of other classes than those of the page. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
