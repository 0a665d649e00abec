/** Requests about network devices into bytes, and answers out of them: the structs of OP_RTNETLINK in shared.h. */

/** One end of a link: a name, and the network namespace that it is meant to be in. */
export type LinkEnd = {
  readonly ifname?: string;
  readonly net_ns_pid?: number;
  readonly net_ns_fd?: number;
};

export type LinkRequest = LinkEnd & {
  /** RTM_NEWLINK, RTM_DELLINK, RTM_GETLINK or RTM_SETLINK. */
  readonly type: number;
  /** The device with this name, by its number; `ifname` is a new name then. */
  readonly dev?: string;
  readonly kind?: string;
  readonly up?: number;
  readonly peer?: LinkEnd;
};

export type Link = { readonly name: string; readonly up: boolean; readonly hasLinkNetnsid: boolean };

const NAME = 1;
const PID = 2;
const FD = 4;
const DEVICE = 8;
const UP = 16;
const KIND = 32;
const NAME_SIZE = 32;
const END_SIZE = 12 + NAME_SIZE;
const REQUEST_SIZE = 8 + 2 * END_SIZE + 2 * NAME_SIZE;
const ENTRY_SIZE = 24;

/** The size of struct link_answer. */
export const LINK_ANSWER = 8 + 64 * ENTRY_SIZE;

/** struct link_request; of a name the first 31 bytes, which is more than the kernel takes. */
export function linkRequest(request: LinkRequest): Uint8Array {
  const bytes = new Uint8Array(REQUEST_SIZE);
  const view = new DataView(bytes.buffer);
  const name = (at: number, text: string) => {
    for (let i = 0; i < Math.min(text.length, NAME_SIZE - 1); i++) bytes[at + i] = text.charCodeAt(i);
  };
  const end = (at: number, one: LinkEnd, more: number) => {
    const has =
      (one.ifname === undefined ? 0 : NAME) |
      (one.net_ns_pid === undefined ? 0 : PID) |
      (one.net_ns_fd === undefined ? 0 : FD);
    view.setUint32(at, has | more, true);
    view.setInt32(at + 4, one.net_ns_pid ?? 0, true);
    view.setInt32(at + 8, one.net_ns_fd ?? 0, true);
    name(at + 12, one.ifname ?? '');
  };
  view.setUint32(0, request.type, true);
  view.setUint32(4, request.up ?? 0, true);
  const more =
    (request.dev === undefined ? 0 : DEVICE) |
    (request.up === undefined ? 0 : UP) |
    (request.kind === undefined ? 0 : KIND);
  end(8, request, more);
  end(8 + END_SIZE, request.peer ?? {}, 0);
  name(8 + 2 * END_SIZE, request.dev ?? '');
  name(8 + 2 * END_SIZE + NAME_SIZE, request.kind ?? '');
  return bytes;
}

/** The devices that RTM_GETLINK told of, in the order of their numbers. */
export function decodeLinks(out: Uint8Array): readonly Link[] {
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
  return Array.from({ length: view.getUint32(0, true) }, (_, i) => {
    const at = 8 + i * ENTRY_SIZE;
    const name = String.fromCharCode(...out.subarray(at, at + 16)).split('\0')[0] ?? '';
    return {
      name,
      up: view.getUint32(at + 16, true) === 1,
      hasLinkNetnsid: view.getUint32(at + 20, true) === 1,
    };
  });
}
