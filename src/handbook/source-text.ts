/** The text of an editor's file as places and offsets count it: no byte order mark, lines that end in \n. */
export const sourceText = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
