import { remove, set } from 'tiny-cookie';

set('theme', 'dark', { expires: '7D' });
set('embed', '42', { samesite: 'none' });
set('flash', '1');
remove('flash');
document.body.append('done');
