// The consent banner.
const YEAR = 365 * 24 * 60 * 60;

export function remember(choice) {
  document.cookie = `consent=${choice}; path=/; max-age=${YEAR}`;
  document.cookie = 'consent_version=3; path=/; max-age=' + YEAR + '; SameSite=Lax';
}

export function rememberForFrames(decision) {
  document.cookie = `frame_choice=${decision}; path=/; SameSite=None`;
  document.cookie = `frame_source=frame; path=/; Same-Site=Lax`;
}

export function ask(again) {
  document.cookie = `consent_asked=${again}; path=/; max-age=60s; SameSite=Lax`;
}

export function forget() {
  document.cookie = 'consent=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT';
}

document.querySelector('#accept')?.addEventListener('click', () => {
  remember('all');
});
