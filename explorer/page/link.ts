/** The address carries the whole trace, compressed, and names the model that it was made with. */

/** What a link says. */
export type Link = {
  readonly text: string;
  readonly name: string;
  readonly step: number;
  /** The digest of the model that the page had which made the link. */
  readonly model: string;
};

/** The model of this page. */
export const modelDigest: string = import.meta.env.CLOISTER_MODEL;

/** `#m=DIGEST&s=STEP&n=NAME&t=TRACE`; the trace is deflated and in base64url. */
export async function hashOf({ text, name, step, model }: Link): Promise<string> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const t = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return `#m=${model}&s=${step}&n=${encodeURIComponent(name)}&t=${t}`;
}

/** Undefined if the address carries no trace; an error if it carries half of one. */
export async function linkIn(hash: string): Promise<Link | undefined> {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const packed = fields.get('t');
  if (packed === null) return undefined;
  const damaged = new Error('the address carries a trace that is damaged: was it copied whole?');
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const text = new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
    const step = Number(fields.get('s') ?? 0);
    return {
      text,
      name: fields.get('n') ?? 'linked trace',
      step: Number.isInteger(step) ? step : 0,
      model: fields.get('m') ?? '',
    };
  } catch {
    throw damaged;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const body = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(body).arrayBuffer());
}
