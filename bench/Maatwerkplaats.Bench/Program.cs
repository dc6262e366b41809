using Maatwerkplaats.Bench.Persoonsgegevens;

return args switch
{
    ["persoonsgegevens", .. var rest] => Herkenningsmeting.Meet(rest),
    ["persoonsgegevens-snelheid", .. var rest] => Snelheidsmeting.Meet(rest),
    _ => 2,
};
