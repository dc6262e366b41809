// Leest een agendabestand met ical.js (de lezer van Thunderbird) en geeft terug wat die erin ziet.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const kalender = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
const zone = kalender.getFirstSubcomponent("vtimezone");
ICAL.TimezoneService.register(zone);
const afspraken = kalender.getAllSubcomponents("vevent");
const vevent = afspraken[0];
const afspraak = new ICAL.Event(vevent);
const eigenschap = (naam) => vevent.getFirstPropertyValue(naam);

console.log(JSON.stringify({
  methode: kalender.getFirstPropertyValue("method"),
  maker: kalender.getFirstPropertyValue("prodid"),
  versie: kalender.getFirstPropertyValue("version"),
  zone: zone.getFirstPropertyValue("tzid"),
  aantal: afspraken.length,
  sleutel: afspraak.uid,
  volgnummer: afspraak.sequence,
  gemaakt: eigenschap("dtstamp").toJSDate().toISOString(),
  begin: afspraak.startDate.toJSDate().toISOString(),
  eind: afspraak.endDate.toJSDate().toISOString(),
  beginZone: afspraak.startDate.zone.tzid,
  titel: afspraak.summary,
  uitleg: afspraak.description,
  plek: afspraak.location,
  adres: eigenschap("url"),
  stand: eigenschap("status"),
  uitnodiger: eigenschap("organizer"),
  uitnodigerNaam: vevent.getFirstProperty("organizer").getParameter("cn"),
  ontvangers: vevent.getAllProperties("attendee").map((a) => a.getFirstValue()),
}));
