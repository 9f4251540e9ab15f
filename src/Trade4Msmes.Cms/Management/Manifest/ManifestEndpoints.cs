using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Trade4Msmes.Cms.Management.Manifest;

/// <summary>Extensions that the client loads: before sign-in none, after it those that hide what this site does not have.</summary>
internal static class ManifestEndpoints
{
    private static readonly object[] s_private =
    [
        new
        {
            Name = "Trade4MSMEs",
            Extensions = new object[]
            {
                new
                {
                    Type = "backofficeEntryPoint",
                    Alias = "Trade4Msmes.EntryPoint.WhatIsHere",
                    Name = "Hides what this site does not have",
                    Js = "/umbraco/backoffice/extensions/what-is-here.js",
                },
            },
        },
    ];

    internal static void MapManifests(this RouteGroupBuilder api)
    {
        api.MapGet("manifest/manifest/public", () => Array.Empty<object>()).AllowAnonymous();
        api.MapGet("manifest/manifest/private", () => s_private).RequireAuthorization(Policies.BackOfficeAccess);
        api.MapGet("manifest/manifest", () => s_private).RequireAuthorization(Policies.BackOfficeAccess);
    }
}
