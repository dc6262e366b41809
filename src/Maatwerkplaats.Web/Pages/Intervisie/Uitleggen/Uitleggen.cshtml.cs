using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Intervisie.Uitleggen;

/// <summary>De werkvormen voor intervisie, stap voor stap; ook los te gebruiken en af te drukken.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class UitleggenModel : MaatwerkPagina;
