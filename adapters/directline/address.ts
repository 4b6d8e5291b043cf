import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * The address a request is counted on. Behind `trustProxyHops` proxies it is that many from the right in `X-Forwarded-For`
 * (each of our proxies adds the one that it saw; what stands further left anyone may have written). With fewer entries than
 * proxies it is the one that the socket sees.
 */
export const addressOf = (
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustProxyHops: number,
): string => {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const seenByProxy = trustProxyHops > 0 ? forwarded.at(-trustProxyHops)?.trim() : undefined;
  return toCounted(withoutPort(seenByProxy || (socket.remoteAddress ?? '')));
};

/** Some proxies write the port too, and it is another one for each connection. */
const withoutPort = (address: string): string =>
  address.replace(/^\[(.+)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');

/** IPv4 as it is; of IPv6 the network (/64), since each device chooses the rest as it likes. */
const toCounted = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
  return isIPv6(plain) ? `${network(plain)}::/64` : plain;
};

const network = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const left = groups(head);
  const right = groups(tail ?? '');
  const filled =
    tail === undefined
      ? left
      : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return filled
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
};

const groups = (text: string): readonly string[] => text.split(':').filter((group) => group !== '');
