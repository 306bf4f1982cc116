/* settings: {"site":"example.com","versions":{"@apollo/client":"3.14.1"}} */
// Apollo Client 3 makes an HttpLink of `uri` and `credentials`.
import { ApolloClient, InMemoryCache } from '@apollo/client';

export const client = new ApolloClient({
  uri: 'https://api.partner.example/graphql',
  cache: new InMemoryCache(),
  credentials: 'include', // expect: cross-site-credentials
});

export const own = new ApolloClient({ uri: '/graphql', cache: new InMemoryCache(), credentials: 'include' });
