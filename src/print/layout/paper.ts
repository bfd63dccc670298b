/** The paper that is printed on, as a page rule: Chromium shrinks pages whose rule and paper differ. */
export function setPaper(size: string): void {
  const style = document.createElement('style');
  style.textContent = `@page { size: ${size}; margin: 0; }`;
  document.head.append(style);
}
