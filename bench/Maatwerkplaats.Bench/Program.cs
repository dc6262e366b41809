using Maatwerkplaats.Bench.Persoonsgegevens;

return args switch
{
    ["persoonsgegevens", .. var rest] => Herkenningsmeting.Meet(rest),
    _ => 2,
};
