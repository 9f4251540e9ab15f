using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;
using Trade4Msmes.Cms.Security;

namespace Trade4Msmes.Cms.Management;

/// <summary>Answers in the shapes that the client reads.</summary>
internal static class Answers
{
    /// <summary>Who asks. Endpoints that allow nobody in particular have no editor and don't call this.</summary>
    internal static IUser Editor(this HttpContext context) =>
        EditorSession.Current(context) ?? throw new InvalidOperationException("The endpoint was reached without a user: it lacks its policy.");

    internal static IResult Bad(string title, string detail, object status, int code = StatusCodes.Status400BadRequest) =>
        Of(new Problem(title, detail, status.ToString()!, code));

    internal static IResult Of(Problem problem) => Results.Json(problem, contentType: "application/problem+json", statusCode: problem.Status);

    internal static IResult NotFound(string what) =>
        Bad($"{what} not found", $"The requested {what.ToLowerInvariant()} could not be found. Someone may have deleted it.", "NotFound", StatusCodes.Status404NotFound);

    internal static IResult Forbidden() => Bad(
        "Not permitted", "Your user group does not have the permission that this takes. Ask an administrator.", "Forbidden", StatusCodes.Status403Forbidden);

    /// <summary>Something new was made: where it is, and its key in the header that the client reads.</summary>
    internal static IResult Created(HttpContext context, string path, Guid key)
    {
        context.Response.Headers["Umb-Generated-Resource"] = key.ToString();
        context.Response.Headers.Location = $"{path}/{key}";
        return Results.StatusCode(StatusCodes.Status201Created);
    }
}
