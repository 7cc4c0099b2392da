/** Width and height of a PNG, from its first chunk. */
export function pngSize(file: Buffer): [width: number, height: number] {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is not a PNG.');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
