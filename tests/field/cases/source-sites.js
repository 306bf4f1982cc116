/* settings: {"site":["https://shop.example.co.uk","alice.github.io"]} */
// Registrable domains: the whole public suffix list, its private section included; several own sites.
export async function load() {
  await fetch('https://api.example.co.uk/me', { credentials: 'include' });
  await fetch('https://example.co.uk/me', { credentials: 'include' });
  await fetch('https://alice.github.io/data', { credentials: 'include' });
  await fetch('https://api.alice.github.io/data', { credentials: 'include' });
  await fetch('https://other.co.uk/me', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch('https://bob.github.io/data', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch('http://api.example.co.uk/me', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch('https://example.com/me', { credentials: 'include' }); // expect: cross-site-credentials
}
