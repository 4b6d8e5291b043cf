import { describe, expect, test } from '@jest/globals';
import { contentSecurityPolicy } from '../../adapters/web/headers.ts';

describe('the content security policy', () => {
  test('allows this server, its web sockets, and nothing else', () => {
    expect(contentSecurityPolicy('brobygger.example', []).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self' ws://brobygger.example wss://brobygger.example",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]);
  });

  test('names the pages that may show it in a frame', () => {
    const policy = contentSecurityPolicy('a', ['https://kontoret.example']);

    expect(policy).toContain('frame-ancestors https://kontoret.example;');
  });

  test.each(['localhost:3978', '[::1]:3978', '10.0.2.2'])('takes the host %s', (host) => {
    expect(contentSecurityPolicy(host, [])).toContain(`wss://${host};`);
  });

  test.each(['a; script-src *', 'a b', '', "'unsafe-inline'", 'a:99999999'])(
    'leaves out the host «%s»',
    (host) => {
      expect(contentSecurityPolicy(host, [])).toContain("connect-src 'self';");
    },
  );
});
