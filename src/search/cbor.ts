/** As much of CBOR (RFC 8949) as Pagefind's files use: whole numbers, texts and lists. */

export type Cbor = number | string | Cbor[];

/** Reads one value; throws where a file has a kind of value that Pagefind's files do not have today. */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;
  const length = (short: number): number => {
    if (short < 24) return short;
    if (short === 31) return Number.POSITIVE_INFINITY;
    const size = 2 ** (short - 24);
    if (size > 4) throw new Error(`CBOR: a length of ${size} bytes`);
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const value = (): Cbor => {
    const first = bytes.readUInt8(at);
    at += 1;
    const n = length(first & 31);
    const kind = first >> 5;
    if (kind === 0) return n;
    if (kind === 1) return -1 - n;
    if (kind === 3) {
      at += n;
      return bytes.toString('utf8', at - n, at);
    }
    if (kind !== 4) throw new Error(`CBOR: a value of kind ${kind}`);
    const list: Cbor[] = [];
    while (list.length < n) {
      if (n === Number.POSITIVE_INFINITY && bytes[at] === 0xff) {
        at += 1;
        break;
      }
      list.push(value());
    }
    return list;
  };
  return value();
}

function head(kind: number, n: number): Buffer {
  if (n < 24) return Buffer.from([(kind << 5) | n]);
  const size = n < 0x100 ? 1 : n < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes[0] = (kind << 5) | (24 + Math.log2(size));
  bytes.writeUIntBE(n, 1, size);
  return bytes;
}

export function encodeCbor(value: Cbor): Buffer {
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(encodeCbor)]);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return value < 0 ? head(1, -1 - value) : head(0, value);
}
