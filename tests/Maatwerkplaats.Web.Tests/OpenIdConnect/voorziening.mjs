// Een echte, gecertificeerde OpenID-provider op een vrije poort, met mensen uit een JSON-bestand.
// Gebruik: node voorziening.mjs <terugadres> <uitlogadres> <mensen.json>; schrijft "luistert <adres>" zodra hij klaar is.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [terugadres, uitlogadres, mensenbestand] = process.argv.slice(2);
const mensen = JSON.parse(readFileSync(mensenbestand, 'utf8'));

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const adres = `http://localhost:${server.address().port}`;
  const provider = new Provider(adres, {
    clients: [{
      client_id: 'maatwerkplaats',
      client_secret: 'alleen-voor-de-test',
      redirect_uris: [terugadres],
      post_logout_redirect_uris: [uitlogadres],
    }],
    pkce: { required: () => true, methods: ['S256'] },
    claims: {
      openid: ['sub'],
      profile: ['name', 'functie', 'onderdeel', 'roles'],
      email: ['email', 'email_verified'],
    },
    cookies: { keys: ['proef'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...mensen[id] }) }),
  });
  server.on('request', provider.callback());
  console.log(`luistert ${adres}`);
});
