using System.Net;

namespace Maatwerkplaats.TestCommon;

/// <summary>Bewaart cookies zoals een browser dat doet.</summary>
internal sealed class CookieBewaarder : DelegatingHandler
{
    private readonly CookieContainer _cookies = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } koekjes)
        {
            request.Headers.Add("Cookie", koekjes);
        }

        var antwoord = await base.SendAsync(request, cancellationToken);
        if (antwoord.Headers.TryGetValues("Set-Cookie", out var gezet))
        {
            foreach (var koekje in gezet)
            {
                _cookies.SetCookies(request.RequestUri!, koekje);
            }
        }

        return antwoord;
    }
}
