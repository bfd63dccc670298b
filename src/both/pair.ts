/** Which blocks of two editions of a chapter stand beside each other: by paragraph number and heading id. */
import { attr, childElements, type Element, find, hasClass, textOf, withClass } from '../built/tree.ts';

/** What makes two blocks the same: the number of a paragraph, the id of a heading, the class of anything else. */
export function blockKey(block: Element): string {
  const number = hasClass(block, 'para') ? find(block, withClass('para-no')) : undefined;
  if (number) return textOf(number);
  return attr(block, 'id') ?? attr(block, 'class') ?? block.tagName;
}

export interface Pair {
  left: Element | undefined;
  right: Element | undefined;
}

/** Pairs in the order of the left text; what only the right one has follows what stands before it there. */
export function pairBlocks(left: Element, right: Element): Pair[] {
  const pairs: Pair[] = childElements(left).map((block) => ({ left: block, right: undefined }));
  const keys = pairs.map(({ left: block }) => (block ? blockKey(block) : ''));
  let at = 0;
  for (const block of childElements(right)) {
    const found = keys.indexOf(blockKey(block));
    if (found >= 0 && pairs[found]) {
      pairs[found].right = block;
      at = found + 1;
    } else {
      pairs.splice(at, 0, { left: undefined, right: block });
      keys.splice(at, 0, blockKey(block));
      at += 1;
    }
  }
  return pairs;
}
