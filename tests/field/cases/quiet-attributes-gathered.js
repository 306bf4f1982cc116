// Attributes that reach a text from a loop, a callback or a filter: the code shows semicolons, but not which attributes.

export function inLoop(name, value, attributes) {
  var text = '';
  for (var key in attributes) text += '; ' + key + '=' + attributes[key];
  document.cookie = name + '=' + value + text;
}

export function inCallback(name, value, attributes) {
  let text = '';
  Object.keys(attributes).forEach((key) => {
    text += `; ${key}=${attributes[key]}`;
  });
  document.cookie = `${name}=${encodeURIComponent(value)}${text}`;
}

export function inMap(name, value, attributes) {
  document.cookie = name + '=' + value + Object.entries(attributes).map(([key, is]) => `; ${key}=${is}`).join('');
}

export function inReduce(name, value, attributes) {
  document.cookie = `${name}=${value}${Object.keys(attributes).reduce((all, key) => all + ';' + key + '=' + attributes[key], '')}`;
}

function printed(attributes) {
  var text = '';
  for (const [key, is] of Object.entries(attributes)) text += '; ' + key + '=' + is;
  return text;
}

export function inFunction(name, value, attributes) {
  document.cookie = name + '=' + value + printed(attributes);
}

export function inArray(name, value, attributes) {
  const parts = [];
  for (const key in attributes) parts.push(`; ${key}=${attributes[key]}`);
  document.cookie = name + '=' + value + parts.join('');
}

function serialize(name, value, options) {
  const text = `${name}=${encodeURIComponent(value)}`;
  const attributes = [options.path && `Path=${options.path}`, options.strict && 'SameSite=Strict', options.secure && 'Secure'].filter(Boolean);
  return attributes.length === 0 ? text : `${text}; ${attributes.join('; ')}`;
}

export function filtered(res, name, value, options) {
  res.setHeader('Set-Cookie', serialize(name, value, options));
}

// What reads cookies shows semicolons too: they are not in the value.
function read(name) {
  const text = `; ${document.cookie}`;
  const parts = text.split(`; ${name}=`);
  return parts.length === 2 ? parts.pop().split(';').shift() : '';
}

function readByLoop(name) {
  for (const pair of document.cookie.split(';')) {
    if (pair.trim().startsWith(name + '=')) return pair.trim().slice(name.length + 1);
  }
  return document.cookie.match('(^|; )' + name + '=([^;]*)(;|$)')?.[2];
}

export function renew() {
  const id = read('id');
  document.cookie = 'id=' + id; // expect: require-samesite
  document.cookie = `id=${read('id')}`; // expect: require-samesite
  document.cookie = 'copy=' + readByLoop('id') + '; path=/'; // expect: require-samesite
}

// What an object gathers under the names of cookies may be more than values.
export function entries(res, token, settings) {
  const all = { id: `${token}; ${settings}` };
  for (const [name, value] of Object.entries(all)) res.append('Set-Cookie', `${name}=${value}`);
  const more = {};
  for (const key of Object.keys(settings)) more[key] = token + '; ' + settings[key];
  return Object.entries(more).map(([name, value]) => ({ key: 'set-cookie', value: `${name}=${value}` }));
}

export function plainEntries(res, token) {
  const all = { id: token, theme: 'dark' };
  for (const [name, value] of Object.entries(all)) res.append('Set-Cookie', `${name}=${value}`); // expect: require-samesite
}
