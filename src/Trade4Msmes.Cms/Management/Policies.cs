using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Validation.AspNetCore;
using Trade4Msmes.Cms.Security;
using Umbraco.Cms.Core;
using Microsoft.AspNetCore.Http;

namespace Trade4Msmes.Cms.Management;

/// <summary>Who may call what, by the names that stock Umbraco gives its policies. A policy is a list of sections, one of which a user needs.</summary>
internal static class Policies
{
    internal const string BackOfficeAccess = "BackOfficeAccess";
    internal const string SectionAccessContent = "SectionAccessContent";
    internal const string SectionAccessContentOrMedia = "SectionAccessContentOrMedia";
    internal const string TreeAccessDocuments = "TreeAccessDocuments";
    internal const string TreeAccessDocumentsOrDocumentTypes = "TreeAccessDocumentsOrDocumentTypes";
    internal const string TreeAccessDictionary = "TreeAccessDictionary";
    internal const string TreeAccessLanguages = "TreeAccessLanguages";

    private const string Content = Constants.Applications.Content;
    private const string Media = Constants.Applications.Media;
    private const string Settings = Constants.Applications.Settings;
    private const string Translation = Constants.Applications.Translation;

    private static readonly Dictionary<string, string[]> s_sections = new(StringComparer.Ordinal)
    {
        [BackOfficeAccess] = [],
        [SectionAccessContent] = [Content],
        [SectionAccessContentOrMedia] = [Content, Media],
        [TreeAccessDocuments] = [Content],
        [TreeAccessDocumentsOrDocumentTypes] = [Content, Settings],
        [TreeAccessDictionary] = [Translation],
        [TreeAccessLanguages] = [Settings],
    };

    internal static void AddBackofficePolicies(this IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationHandler, SectionHandler>();
        services.AddAuthorization(options =>
        {
            foreach (var (name, sections) in s_sections)
            {
                options.AddPolicy(name, policy => policy.AddAuthenticationSchemes(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme)
                    .RequireAuthenticatedUser().AddRequirements(new SectionRequirement(sections)));
            }
        });
    }

    private sealed record SectionRequirement(string[] Sections) : IAuthorizationRequirement;

    private sealed class SectionHandler(IHttpContextAccessor http) : AuthorizationHandler<SectionRequirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SectionRequirement requirement)
        {
            if (EditorSession.Current(http.HttpContext) is { } user
                && (requirement.Sections.Length == 0 || requirement.Sections.Any(section => user.AllowedSections.Contains(section))))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
