/** Devices and sockets of network namespaces. */
import type { Answer } from '../../checker/index.ts';
import { AF, RTM } from '../../models/constants.ts';
import { decodeLinks, type LinkRequest } from '../executor/links.ts';
import { plain, syscall, type Translation, type Translations } from './translation.ts';

type Fields = Readonly<Record<string, Answer>>;

const fieldsOf = (value: Answer | undefined): Fields =>
  typeof value === 'object' && value !== null && 'answer' in value ? value.answer : {};

/** A byte in each character. */
const bytesIn = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A struct sockaddr_un or sockaddr_in: an abstract name is all the bytes there are, a port is big-endian. */
function sockaddr({ sun_path, sin_addr, sin_port }: Fields): Uint8Array {
  const unix = typeof sun_path === 'string';
  const path = bytesIn(unix ? sun_path : '');
  const bytes = new Uint8Array(unix ? 2 + path.length : 16);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, unix ? AF.AF_UNIX : AF.AF_INET, true);
  if (unix) bytes.set(path, 2);
  else {
    view.setUint16(2, Number(sin_port));
    bytes.set(String(sin_addr).split('.').map(Number), 4);
  }
  return bytes;
}

const withAddress: Translation = {
  step: ({ call, args: [fd, address] }, { caller }) => {
    const bytes = sockaddr(fieldsOf(address));
    return { ...syscall(caller, call, Number(fd), { in: bytes }, bytes.length), mayBlock: false };
  },
};

function linkRequest(type: number, given: Answer | undefined): LinkRequest {
  const { peer, ...own } = fieldsOf(given);
  return { ...own, type, ...(peer !== undefined && { peer: fieldsOf(peer) }) };
}

export const netCalls: Translations = {
  socket: plain,
  bind: withAddress,
  connect: withAddress,
  listen: plain,
  rtnetlink: {
    step: ({ args: [fd, type, request] }, { caller }) => ({
      op: 'rtnetlink',
      task: caller,
      fd: Number(fd),
      request: linkRequest(Number(type), request),
    }),
    answer: ({ args: [, type, request] }, { ret, out }) => {
      if (type !== RTM.RTM_GETLINK) return ret;
      const links = decodeLinks(out);
      const [first] = links;
      if (fieldsOf(request).ifname === undefined || !first) return links.map(({ name }) => name).toSorted();
      return {
        answer: { ifname: first.name, up: first.up ? 1 : 0, link_netnsid: first.hasLinkNetnsid ? 1 : 0 },
      };
    },
  },
};

/** Whether a scenario needs a network namespace of its own for a call: what it leaves there would stay. */
export function touchesNet(call: string, args: readonly Answer[]): boolean {
  return (
    Object.hasOwn(netCalls, call) ||
    (typeof args[0] === 'string' && /^\/proc\/(sys\/net|[^/]+\/net)\//.test(args[0]))
  );
}
