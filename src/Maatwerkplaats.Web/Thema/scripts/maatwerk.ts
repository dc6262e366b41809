import { beoordeelMetToetsen } from './beoordeling.ts';
import { bewaarConcepten } from './concept-bewaren.ts';
import { verstuurEenmaal } from './eenmaal-versturen.ts';
import { richtOpFouten } from './foutoverzicht.ts';
import { toonGelijken } from './gelijken.ts';
import { kopieerTeksten } from './kopieer.ts';
import { sluitBladen } from './sluitbaar.ts';
import { telTekens } from './tekens-teller.ts';
import { toonBijKeuze } from './toon-bij.ts';
import { onthoudUitklap } from './uitklap.ts';
import { volgVoortgang } from './voortgang.ts';
import { zoekTijdensTypen } from './zoeken.ts';
// Alles hier maakt een werkende pagina prettiger; niets hier is nodig om haar te gebruiken.

richtOpFouten();
telTekens();
onthoudUitklap();
sluitBladen();
verstuurEenmaal();
bewaarConcepten();
beoordeelMetToetsen();
volgVoortgang();
zoekTijdensTypen();
kopieerTeksten();
toonGelijken();
toonBijKeuze();
