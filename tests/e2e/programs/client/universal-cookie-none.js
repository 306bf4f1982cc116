import Cookies from 'universal-cookie';

const options = { path: '/', sameSite: 'none', secure: false, maxAge: 86_400 };

new Cookies().set('frame', 'f1', options);
document.body.append('done');
