import axios from 'axios';

export async function load(url, body) {
  await fetch(url, { credentials: 'include' });
  await fetch('/me', { method: 'POST', credentials: 'include', body });
  await fetch('https://api.partner.example/me', { withCredentials: true });
  await fetch(url, { credentials: 'include' });
  await fetch(url, { credentials: 'same-origin' });
  await fetch(url, { credentials: 'none' });
  await fetch(url, {
    method: 'POST',
    credentials: 'include',
    headers: {
      'Content-Type': 'application/json',
    },
    body,
  });
  await axios.get(url, { withCredentials: true });
  await axios.get(url, { withCredentials: true });
  await axios.post(url, { withCredentials: true });
  $.ajax({ url, xhrFields: { withCredentials: true } });
}
