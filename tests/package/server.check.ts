/** The whole way: a server written without SameSite, `eslint --fix`, and what Express then sends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Project } from './project.js';
import { config } from './readme.js';

const SERVER = `import express from 'express';

const app = express();

app.get('/login', (req, res) => {
  res.cookie('sid', 'one', { httpOnly: true });
  res.cookie('embed', 'two', { sameSite: 'none' });
  res.cookie('theme', 'dark', { samesite: 'Strict' });
  res.append('Set-Cookie', 'lang=en; Path=/');
  res.append('Set-Cookie', 'ad=1; Path=/; SameSite=None');
  res.cookie('bare', 'three');
  res.clearCookie('gone', { sameSite: 'none' });
  res.end('hello');
});

const server = app.listen(0, '127.0.0.1', () => {
  console.log(server.address().port);
});
`;

const project = new Project({ 'server.js': SERVER, 'eslint.config.js': config });

/** Set-Cookie as it comes over the wire, without the moment of expiry. */
async function setCookies(): Promise<string[]> {
  const server = spawn(process.execPath, ['server.js'], { cwd: project.folder, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    const response = await fetch(`http://127.0.0.1:${port.toString().trim()}/login`);
    return response.headers.getSetCookie();
  } finally {
    server.kill();
  }
}

describe('an Express server', () => {
  beforeAll(async () => {
    await project.install('express@5.3.0', 'eslint@10.15.0', inject('tarball'));
  });
  afterAll(() => {
    project.remove();
  });

  it('sends cookies with SameSite, and with Secure where it is None, after `eslint --fix`', async () => {
    expect(await setCookies()).toEqual([
      'sid=one; Path=/; HttpOnly',
      'embed=two; Path=/; SameSite=None',
      'theme=dark; Path=/',
      'lang=en; Path=/',
      'ad=1; Path=/; SameSite=None',
      'bare=three; Path=/',
      'gone=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; SameSite=None',
    ]);
    const { code, stdout } = await project.eslint('--fix', '.');
    expect([code, stdout]).toEqual([0, '']);
    expect(await setCookies()).toEqual([
      'sid=one; Path=/; HttpOnly; SameSite=Lax',
      'embed=two; Path=/; Secure; SameSite=None',
      'theme=dark; Path=/; SameSite=Strict',
      'lang=en; Path=/; SameSite=Lax',
      'ad=1; Path=/; SameSite=None; Secure',
      'bare=three; Path=/; SameSite=Lax',
      'gone=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Secure; SameSite=None',
    ]);
  });
});
