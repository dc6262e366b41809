using Maatwerkplaats.Bench.Casusprudentie;
using Maatwerkplaats.Bench.Dashboards;
using Maatwerkplaats.Bench.Inlezen;
using Maatwerkplaats.Bench.Persoonsgegevens;
using Maatwerkplaats.Bench.Taal;
using Maatwerkplaats.Bench.Tafels;
using Maatwerkplaats.Bench.Themas;
using Maatwerkplaats.Bench.Verantwoording;
using Maatwerkplaats.Bench.Web;
using Maatwerkplaats.Bench.Web.Leeg;

return args switch
{
    ["taal", var map, .. var rest] => Kwaliteit.Meet(map, rest.FirstOrDefault()),
    ["zoeksnelheid", .. var rest] => Zoeksnelheid.Meet(rest),
    ["persoonsgegevens", .. var rest] => Herkenningsmeting.Meet(rest),
    ["persoonsgegevens-snelheid", .. var rest] => Snelheidsmeting.Meet(rest),
    ["inlezen", .. var rest] => await Inleesmeting.Meet(rest),
    ["web", .. var rest] => await Webmeting.Meet(rest),
    ["tafel", .. var rest] => await Tafelmeting.Meet(rest),
    ["signalen", .. var rest] => await Signaalmeting.Meet(rest),
    ["signalen-nacht", .. var rest] => await Signaalnacht.Meet(rest),
    ["stijging", .. var rest] => Stijgingsmeting.Meet(rest),
    ["verantwoording", .. var rest] => await Dashboardmeting.Meet(rest),
    ["dashboard", .. var rest] => await Directiemeting.Meet(rest),
    ["register", .. var rest] => await Registermeting.Meet(rest),
    ["lege-bladzijde", .. var rest] => await LegeSite.Serveer(rest),
    _ => 2,
};
