/** What `cloister explore` opens, and to whom it answers. */
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given } from './explore.ts';
import { type Serving, serve } from './explore-server.ts';

describe('what there is to explore', () => {
  it('is a counterexample by its name or its folder', () => {
    const byName = given('container-outlives-its-init');
    expect(byName.text).toContain('property: pid-namespace-dies-with-its-init');
    expect(given('counterexamples/container-outlives-its-init').text).toBe(byName.text);
    expect(given('counterexamples/container-outlives-its-init/trace.trace').text).toBe(byName.text);
  });

  it('is the start of a scope', () => {
    expect(given('tiny')).toEqual({ name: 'scope tiny', text: 'scope: tiny\n---\n' });
  });

  it('is an example of a clause', () => {
    const { name, text } = given('pid.unshare.once');
    expect(name).toBe('example of pid.unshare.once');
    expect(text).toContain('A: unshare(CLONE_NEWPID) = EINVAL');
  });

  it.each([
    ['pid.unshare.onec', 'did you mean "pid.unshare.once"'],
    ['tinny', 'did you mean "tiny"'],
    ['nothing.trace', 'cannot read nothing.trace'],
  ])('is nothing else: %s', (what, message) => {
    expect(() => given(what)).toThrow(message);
  });
});

describe('the server', () => {
  let serving: Serving;
  let broken = false;
  beforeAll(async () => {
    serving = await serve(() => {
      if (broken) throw new Error('the file has gone');
      return Promise.resolve('<p>page</p>');
    }, 0);
  });
  afterAll(() => {
    serving.server.close();
  });

  const ask = (path: string, method = 'GET', host?: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<{
      status: number;
      type: string;
      body: string;
    }>();
    const { port } = serving.server.address() as AddressInfo;
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: host === undefined ? {} : { host } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            body,
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
    return promise;
  };

  it('listens on the loopback address alone', () => {
    expect((serving.server.address() as AddressInfo).address).toBe('127.0.0.1');
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('serves the page', async () => {
    expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>page</p>' });
    expect((await ask('/', 'HEAD')).body).toBe('');
  });

  it.each([
    ['another path', '/etc/passwd', 'GET', undefined, 404],
    ['a path that climbs', '/../package.json', 'GET', undefined, 404],
    ['another method', '/', 'POST', undefined, 405],
    ['another host', '/', 'GET', 'evil.example', 403],
    ['our address on another port', '/', 'GET', '127.0.0.1:1', 403],
  ])('refuses %s', async (_, path, method, host, status) => {
    const answer = await ask(path, method, host);
    expect(answer).toMatchObject({ status, type: 'text/plain; charset=utf-8' });
    expect(answer.body).not.toContain('page</p>');
  });

  it('says what went wrong with the page', async () => {
    broken = true;
    expect(await ask('/')).toMatchObject({ status: 500, body: 'the file has gone\n' });
    broken = false;
  });
});
