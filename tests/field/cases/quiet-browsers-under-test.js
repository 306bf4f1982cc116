// Look-alikes: browser drivers, jars, test assertions, mocks, redaction lists.
import nock from 'nock';
import pino from 'pino';
import request from 'supertest';
import { app } from '../app.js';

export const logger = pino({ redact: ['req.headers.cookie', 'res.headers["set-cookie"]'] });
export const HIDDEN = ['authorization', 'cookie', 'set-cookie'];

describe('login', () => {
  beforeEach(() => {
    cy.setCookie('sid', 'abc');
    cy.setCookie('sid', 'abc', { sameSite: 'no_restriction', secure: true });
  });

  it('answers with a cookie', async () => {
    await request(app).post('/login').expect('Set-Cookie', 'a=b');
    await request(app).post('/login').expect('set-cookie', /sid=/);
    await request(app).get('/').set('Cookie', ['a=b', 'c=d']);
    const response = await request(app).get('/');
    expect(response.headers['set-cookie']).toEqual(['a=b; Path=/']);
    expect(response.headers).toHaveProperty('set-cookie');
  });

  it('drives a browser', async () => {
    await page.setCookie({ name: 'a', value: 'b', url: 'https://example.com' });
    await context.addCookies([{ name: 'a', value: 'b', url: 'https://example.com' }]);
    await jar.setCookie('a=b; Path=/', 'https://example.com');
  });

  it('mocks', () => {
    const res = { cookie: jest.fn(), setHeader: jest.fn() };
    res.cookie('a', 'b');
    res.cookie('a', 'b', { sameSite: 'none' });
    const mocked = httpMocks.createResponse();
    mocked.cookie('a', 'b');
    nock('https://example.com').get('/').reply(200, {}, { 'Set-Cookie': 'a=b' });
    expect(res.cookie).toHaveBeenCalledWith('a', 'b', { httpOnly: true });
  });
});

export function strip(headers, response) {
  headers.delete('Set-Cookie');
  response.headers.delete('set-cookie');
  if (headers.has('Set-Cookie')) return headers.get('Set-Cookie');
  return headers.getSetCookie();
}
