import axios from 'axios';

export async function load(url, body) {
  await fetch(url, { withCredentials: true });
  await fetch('/me', { method: 'POST', "withCredentials": true, body });
  await fetch('https://api.partner.example/me', { withCredentials: true });
  await fetch(url, { credentials: true });
  await fetch(url, { credentials: 'same_origin' });
  await fetch(url, { credentials: 'none' });
  await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      credentials: 'include',
    },
    body,
  });
  await axios.get(url, { credentials: 'include' });
  await axios.get(url, { headers: { withCredentials: true } });
  await axios.post(url, { withCredentials: true });
  $.ajax({ url, withCredentials: true });
}
