/** A card is read and copied alone: its sources stand in its text, in brackets, not at the foot of a page. */
export function bracketSources(card: ParentNode): void {
  for (const note of card.querySelectorAll('.footnote')) {
    const source = document.createElement('span');
    source.className = 'card-source';
    source.append(' [', ...note.childNodes, ']');
    const end = source.childNodes[source.childNodes.length - 2];
    if (end?.nodeType === Node.TEXT_NODE) end.textContent = (end.textContent ?? '').replace(/\.\s*$/, '');
    note.replaceWith(source);
  }
}
