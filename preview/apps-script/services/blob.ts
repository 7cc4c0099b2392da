/// <reference types="google-apps-script" />
/** Blobs: bytes with a type and a name, and gzip of them. */
import type { Arguments } from '../members/arguments';
import { refuse } from '../members/exceptions';
import { navigation, type Member, type Members } from '../members/members';
import { remoteClass } from '../members/remote-classes';
import { bytesOf, decoded, encoded, signed } from '../values/bytes';

class Blob {
  constructor(
    public data: Uint8Array<ArrayBuffer>,
    public contentType: string | null,
    public name: string | null,
  ) {}
}

const chained = (change: (blob: Blob, args: Arguments) => void): Member<Blob> =>
  navigation((blob, args) => {
    change(blob, args);
    return blob;
  });

const members = {
  getBytes: navigation(({ data }) => signed(data)),
  getDataAsString: navigation(({ data }) => decoded(data)),
  getContentType: navigation(({ contentType }) => contentType),
  getName: navigation(({ name }) => name),
  isGoogleType: navigation(() => false),
  copyBlob: navigation(({ data, contentType, name }) => new Blob(data.slice(), contentType, name)),
  setBytes: chained((blob, args) => (blob.data = bytesOf(args, 0))),
  setDataFromString: chained((blob, args) => (blob.data = encoded(args.text(0)))),
  setContentType: chained((blob, args) => (blob.contentType = args.textOrNull(0))),
  setName: chained((blob, args) => (blob.name = args.textOrNull(0))),
} satisfies Members<Blob, GoogleAppsScript.Base.Blob>;

remoteClass('Blob', Blob, members);

/** Both Node and browsers can do this by themselves. */
async function piped(
  data: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Response(data).body?.pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export const blobs = {
  newBlob: navigation((_self, args) => {
    const type = typeof args.at(0) === 'string' ? 'text/plain' : null;
    return new Blob(bytesOf(args, 0), args.textOrNull(1) ?? type, args.textOrNull(2));
  }),
  gzip: navigation(async (_self, args) => {
    const { data } = args.instance(0, Blob);
    const packed = await piped(data, new CompressionStream('gzip'));
    return new Blob(packed, 'application/x-gzip', args.textOr(1, 'archive.gz'));
  }),
  ungzip: navigation(async (_self, args) => {
    const { data, name } = args.instance(0, Blob);
    const plain = await piped(data, new DecompressionStream('gzip')).catch(() =>
      refuse('Could not decompress gzip.'),
    );
    return new Blob(plain, null, name?.replace(/\.gz$/, '') ?? null);
  }),
} satisfies Members<object, GoogleAppsScript.Utilities.Utilities>;
