const secure = location.protocol === 'https:' ? '; Secure' : '';
document.cookie = `theme=dark; Path=/; Max-Age=3600${secure}`;
document.cookie = 'gone=; Path=/; Max-Age=0';
document.body.append(document.cookie);
