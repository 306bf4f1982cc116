// Set-Cookie on what only looks like a response: mocks, objects and classes of the file, maps.
import httpMocks from 'node-mocks-http';
import { mock } from 'vitest-mock-extended';
import { inject } from 'light-my-request';
import { vi } from 'vitest';
import { createMockResponse } from './helpers.js';

let res;
let other;
beforeEach(() => {
  res = { setHeader: jest.fn() };
  other = httpMocks.createResponse();
});

class Fake {
  setHeader(name, value) {
    this[name] = value;
  }
}

const mockRes = () => {
  const made = { status: vi.fn(), setHeader: vi.fn(), append: vi.fn() };
  made.status.mockReturnValue(made);
  return made;
};

const LOCAL = { setHeader: vi.fn(), headers: { append: vi.fn() }, set: () => {} };

it('remembers headers', async () => {
  const response = { setHeader: vi.fn(), writeHead() {} };
  response.setHeader('Set-Cookie', 'a=1');
  response.writeHead(200, { 'Set-Cookie': 'a=1' });
  res.setHeader('Set-Cookie', 'a=1');
  other.setHeader('Set-Cookie', 'a=1');
  LOCAL.setHeader('Set-Cookie', 'a=1');
  LOCAL.headers.append('Set-Cookie', 'a=1');
  LOCAL.set('Set-Cookie', 'a=1');
  httpMocks.createResponse().setHeader('Set-Cookie', 'a=1');
  const { res: mocked } = httpMocks.createMocks();
  mocked.setHeader('Set-Cookie', 'a=1');
  new Fake().setHeader('Set-Cookie', 'a=1');
  const fake = new Fake();
  fake.setHeader('Set-Cookie', 'a=1');
  mockRes().append('Set-Cookie', 'a=1');
  const reply = mockRes();
  reply.setHeader('Set-Cookie', 'a=1');
  mock().setHeader('Set-Cookie', 'a=1');
  createMockResponse().setHeader('Set-Cookie', 'a=1');
  sinon.createStubInstance(Response).setHeader('Set-Cookie', 'a=1');
  (await inject(server)).headers.set('Set-Cookie', 'a=1');
  res = { setHeader: vi.fn() };
  res.setHeader('Set-Cookie', 'a=1');
});

it('remembers anything', (cache, store, params, config, session, map) => {
  new Map().set('Set-Cookie', 'a=1');
  const headers = new Map();
  headers.set('Set-Cookie', 'a=1');
  const res = new WeakMap();
  res.set('Set-Cookie', 'a=1');
  new URLSearchParams().append('Set-Cookie', 'a=1');
  const c = new FormData();
  c.append('Set-Cookie', 'a=1');
  cache.set('set-cookie', 'x');
  store.set('set-cookie', 'x=1');
  params.append('set-cookie', 'x=1');
  config.set('set-cookie', 'x=1');
  session.set({ 'set-cookie': 'x=1' });
  map.set('set-cookie', 'x=1');
  context.cache.set('set-cookie', 'x=1');
});

// A method of the file's own that is called like one of a response.
export const table = {
  rows: [],
  header(name, value) {
    this.rows.push([name, value]);
  },
};
table.header('Set-Cookie', 'a=1');
