// axios.post(url, { withCredentials: true }) sends it as the body: no credentials.
import axios from 'axios';

export async function post(data) {
  await axios.post('https://api.partner.example/me', { withCredentials: true }); // expect: valid-credentials
  await axios.post('https://api.partner.example/me', data);
  await axios.get('https://api.partner.example/me', { timeout: 1000 });
}
