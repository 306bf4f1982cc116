document.cookie = 'theme=dark; path=/; max-age=3600';
document.cookie = `visit=${1 + 1}; path=/`;
document.cookie = 'embed=42; path=/; SameSite=None';
document.body.append('done');
