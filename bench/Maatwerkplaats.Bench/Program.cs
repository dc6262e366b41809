using Maatwerkplaats.Bench.Persoonsgegevens;
using Maatwerkplaats.Bench.Taal;

return args switch
{
    ["taal", var map, .. var rest] => Kwaliteit.Meet(map, rest.FirstOrDefault()),
    ["zoeksnelheid", .. var rest] => Zoeksnelheid.Meet(rest),
    ["persoonsgegevens", .. var rest] => Herkenningsmeting.Meet(rest),
    ["persoonsgegevens-snelheid", .. var rest] => Snelheidsmeting.Meet(rest),
    _ => 2,
};
