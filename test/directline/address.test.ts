import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { addressOf } from '../../adapters/directline/address.ts';

const request = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

test.each([
  ['the socket, when no proxy is trusted', request('192.0.2.1', '198.51.100.7'), 0, '192.0.2.1'],
  ['the last entry behind one proxy', request('10.0.0.1', '203.0.113.9, 198.51.100.7'), 1, '198.51.100.7'],
  [
    'the last but one behind two',
    request('10.0.0.1', '203.0.113.9,198.51.100.7,10.0.0.2'),
    2,
    '198.51.100.7',
  ],
  ['the socket, with fewer entries than proxies', request('192.0.2.1', '198.51.100.7'), 2, '192.0.2.1'],
  ['the socket, without the header', request('192.0.2.1'), 1, '192.0.2.1'],
  ['without a port', request('10.0.0.1', '198.51.100.7:5123'), 1, '198.51.100.7'],
  ['IPv4 written as IPv6', request('::ffff:192.0.2.1'), 0, '192.0.2.1'],
  ['of IPv6 the network', request('2001:db8:1:2:3:4:5:6'), 0, '2001:db8:1:2::/64'],
  ['of short IPv6 the same network', request('2001:db8:1:2::6'), 0, '2001:db8:1:2::/64'],
  ['of IPv6 with a port', request('10.0.0.1', '[2001:DB8::1]:443'), 1, '2001:db8:0:0::/64'],
  ['of a loopback', request('::1'), 0, '0:0:0:0::/64'],
])('the address is %s', (_what, incoming, hops, address) => {
  expect(addressOf(incoming, hops)).toBe(address);
});
