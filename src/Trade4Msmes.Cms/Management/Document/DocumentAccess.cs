using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Trade4Msmes.Cms.Management.Document;

/// <summary>Whether the user's groups let them do this to these documents: start nodes, permissions of the group and of the node, languages.</summary>
internal sealed class DocumentAccess(IContentPermissionService permissions)
{
    /// <param name="permission">A letter of one of Core's actions.</param>
    /// <returns>Null when they may, else the answer that says why not.</returns>
    internal Task<IResult?> RefuseAsync(HttpContext context, Guid key, string permission) => RefuseAsync(context, [key], permission);

    internal async Task<IResult?> RefuseAsync(HttpContext context, Guid[] keys, string permission) =>
        ToHttp(await permissions.AuthorizeAccessAsync(context.Editor(), keys, new HashSet<string> { permission }));

    /// <summary>The place something goes to: a document, or the root of the tree.</summary>
    internal async Task<IResult?> RefuseParentAsync(HttpContext context, Guid? key, string permission) => key is { } known
        ? await RefuseAsync(context, known, permission)
        : ToHttp(await permissions.AuthorizeRootAccessAsync(context.Editor(), new HashSet<string> { permission }));

    internal async Task<IResult?> RefuseBinAsync(HttpContext context, string permission) =>
        ToHttp(await permissions.AuthorizeBinAccessAsync(context.Editor(), new HashSet<string> { permission }));

    internal async Task<IResult?> RefuseCulturesAsync(HttpContext context, IEnumerable<string?> cultures)
    {
        var asked = cultures.OfType<string>().Where(culture => culture != "*").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return asked.Count == 0 ? null : ToHttp(await permissions.AuthorizeCultureAccessAsync(context.Editor(), asked));
    }

    internal Task<ISet<Guid>> ReadableAsync(HttpContext context, IEnumerable<Guid> keys) =>
        permissions.FilterAuthorizedAccessAsync(context.Editor(), keys, new HashSet<string> { Umbraco.Cms.Core.Actions.ActionBrowse.ActionLetter });

    private static IResult? ToHttp(ContentAuthorizationStatus status) => status switch
    {
        ContentAuthorizationStatus.Success => null,
        ContentAuthorizationStatus.NotFound => Answers.NotFound("Document"),
        ContentAuthorizationStatus.UnauthorizedMissingCulture => Answers.Bad(
            "Not permitted", "Your user group may not edit this language.", status, StatusCodes.Status403Forbidden),
        ContentAuthorizationStatus.UnauthorizedMissingBinAccess or ContentAuthorizationStatus.UnauthorizedMissingDescendantAccess
            or ContentAuthorizationStatus.UnauthorizedMissingPathAccess or ContentAuthorizationStatus.UnauthorizedMissingRootAccess
            or ContentAuthorizationStatus.UnauthorizedMissingPermissionAccess => Answers.Forbidden(),
    };
}
