/** Keeps a choice on this device only. Works, without memory, where storage is refused. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`handbook-${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`handbook-${key}`, value);
  } catch {
    // Storage is refused: the choice holds for this page only.
  }
}
