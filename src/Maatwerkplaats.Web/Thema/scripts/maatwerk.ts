// Alles hier maakt een werkende pagina prettiger; niets hier is nodig om haar te gebruiken.
import { beoordeelMetToetsen } from './beoordeling.ts';
import { bewaarConcepten } from './concept-bewaren.ts';
import { verstuurEenmaal } from './eenmaal-versturen.ts';
import { richtOpFouten } from './foutoverzicht.ts';
import { kopieerTeksten } from './kopieer.ts';
import { sluitBladen } from './sluitbaar.ts';
import { telTekens } from './tekens-teller.ts';
import { onthoudUitklap } from './uitklap.ts';
import { volgVoortgang } from './voortgang.ts';
import { zoekTijdensTypen } from './zoeken.ts';

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
