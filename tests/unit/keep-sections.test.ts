import { expect, it } from 'vitest';
import { keepSections } from '../../src/print/keep-sections.ts';

it('keeps the sections that are named, and all that is no section', () => {
  const html =
    '<main id="book"><section data-section="a">A</section><p>P</p><section data-section="b">B</section></main>';
  expect(keepSections(html, ['b'])).toContain(
    '<main id="book"><p>P</p><section data-section="b">B</section></main>',
  );
});
