// Amplify 5
import { Amplify, Auth } from 'aws-amplify';

Amplify.configure({ Auth: { region: 'eu-west-1', cookieStorage: { domain: 'example.com', sameSite: 'strict', secure: true } } });
Amplify.configure({ Auth: { region: 'eu-west-1' } });
Amplify.configure({ Auth: { cookieStorage: { domain: 'example.com', secure: true } } }); // expect: require-samesite
Auth.configure({ cookieStorage: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
