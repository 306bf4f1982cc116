/* settings: {"site":"example.com","versions":{"@apollo/client":"4.3.8"}} */
// Apollo Client 4 makes no link of its own: it ignores `credentials`.
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

export const client = new ApolloClient({
  uri: 'https://api.partner.example/graphql',
  cache: new InMemoryCache(),
  credentials: 'include', // expect: valid-credentials
});

export const linked = new ApolloClient({
  cache: new InMemoryCache(),
  link: new HttpLink({ uri: 'https://api.partner.example/graphql', credentials: 'include' }), // expect: cross-site-credentials
});
