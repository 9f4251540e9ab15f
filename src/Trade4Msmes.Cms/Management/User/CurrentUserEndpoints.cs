using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Management.User;

/// <summary>Who has signed in, and what they may do and see.</summary>
internal static class CurrentUserEndpoints
{
    /// <summary>The sections that work. The client shows a user those that they may open, and no other.</summary>
    private static readonly Dictionary<string, string> s_sections = new(StringComparer.OrdinalIgnoreCase)
    {
        [Constants.Applications.Content] = "Umb.Section.Content",
    };

    internal static void MapCurrentUser(this RouteGroupBuilder api)
    {
        api.MapGet("user/current", Current).RequireAuthorization(Policies.BackOfficeAccess);
        api.MapGet("user/current/configuration", Configuration).RequireAuthorization(Policies.BackOfficeAccess);
        api.MapGet("user/current/login-providers", () => Array.Empty<object>()).RequireAuthorization(Policies.BackOfficeAccess);
        api.MapGet("user/current/2fa", () => Array.Empty<object>()).RequireAuthorization(Policies.BackOfficeAccess);
        api.MapGet("user/current/permissions", PermissionsAsync).RequireAuthorization(Policies.BackOfficeAccess);
        api.MapGet("user/current/permissions/document", PermissionsAsync).RequireAuthorization(Policies.BackOfficeAccess);
        api.MapGet("item/user", (Guid[]? id, IUserService users) => UsersAsync(id, users)).RequireAuthorization(Policies.BackOfficeAccess);
    }

    private static async Task<object> Current(HttpContext context, IEntityService entities, ILanguageService languages, AppCaches caches)
    {
        var user = context.Editor();
        var groups = user.Groups.ToArray();
        var known = (await languages.GetAllAsync()).ToArray();
        var allLanguages = groups.Any(group => group.HasAccessToAllLanguages);
        var documents = Starts(user.CalculateContentStartNodeIds(entities, caches), entities, UmbracoObjectTypes.Document);
        var media = Starts(user.CalculateMediaStartNodeIds(entities, caches), entities, UmbracoObjectTypes.Media);
        return new
        {
            Id = user.Key,
            LanguageIsoCode = user.Language,
            DocumentStartNodeIds = documents.Keys,
            HasDocumentRootAccess = documents.HasRoot,
            MediaStartNodeIds = media.Keys,
            HasMediaRootAccess = media.HasRoot,
            ElementStartNodeIds = Array.Empty<Reference>(),
            HasElementRootAccess = false,
            AvatarUrls = Array.Empty<string>(),
            Languages = known.Where(language => allLanguages || groups.Any(group => group.HasAccessToLanguage(language.Id))).Select(language => language.IsoCode),
            HasAccessToAllLanguages = allLanguages,
            HasAccessToSensitiveData = groups.Any(group => group.Key == Constants.Security.SensitiveDataGroupKey),
            FallbackPermissions = groups.SelectMany(group => group.Permissions).Distinct(),
            Permissions = groups.SelectMany(group => group.GranularPermissions).OfType<DocumentGranularPermission>().GroupBy(permission => permission.Key)
                .Select(node => new DocumentPermission(new Reference(node.Key), node.Select(permission => permission.Permission).Distinct())),
            AllowedSections = user.AllowedSections.Where(s_sections.ContainsKey).Select(section => s_sections[section]),
            IsAdmin = user.IsAdmin(),
            user.Email,
            UserName = user.Username,
            user.Name,
            UserGroupIds = groups.Select(group => new Reference(group.Key)),
        };
    }

    private static object Configuration(IOptions<SecuritySettings> security, IOptions<UserPasswordConfigurationSettings> passwords) => new
    {
        security.Value.KeepUserLoggedIn,
        PasswordConfiguration = new
        {
            MinimumPasswordLength = passwords.Value.RequiredLength,
            passwords.Value.RequireNonLetterOrDigit,
            passwords.Value.RequireDigit,
            passwords.Value.RequireLowercase,
            passwords.Value.RequireUppercase,
        },
        AllowChangePassword = false,
        AllowTwoFactor = false,
    };

    private static async Task<object> PermissionsAsync(Guid[]? id, HttpContext context, IUserService users)
    {
        var permissions = await users.GetDocumentPermissionsAsync(context.Editor().Key, id ?? []);
        return new { Permissions = permissions.Result.Select(node => new { node.NodeKey, node.Permissions }) };
    }

    private static async Task<object> UsersAsync(Guid[]? id, IUserService users) => (await users.GetAsync(id ?? [])).Select(user => new
    {
        AvatarUrls = Array.Empty<string>(),
        Kind = user.Kind.ToString(),
        user.Name,
        Id = user.Key,
        Flags = Flag.None,
    });

    private static (bool HasRoot, Reference[] Keys) Starts(int[]? ids, IEntityService entities, UmbracoObjectTypes type)
    {
        var starts = ids ?? [];
        return (starts.Contains(Constants.System.Root),
            [.. starts.Where(id => id > 0).Select(id => entities.Get(id, type)).OfType<Umbraco.Cms.Core.Models.Entities.IEntitySlim>().Select(node => new Reference(node.Key))]);
    }

    private sealed record DocumentPermission(Reference Document, IEnumerable<string> Verbs)
    {
        [System.Text.Json.Serialization.JsonPropertyName("$type")]
        public string Type => "DocumentPermissionPresentationModel";
    }
}
