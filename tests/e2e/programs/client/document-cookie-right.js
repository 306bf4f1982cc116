document.cookie = 'theme=dark; path=/; max-age=3600; SameSite=Lax';
document.cookie = `embed=${6 * 7}; path=/; samesite=none; secure`;
document.cookie = 'gone=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT';
document.body.append('done');
