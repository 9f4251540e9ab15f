using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;

namespace Trade4Msmes.Cms.Persistence.Logins;

internal static class RemovedProviders
{
    /// <summary>External logins to the backoffice through providers that are no longer configured.</summary>
    internal static IQueryable<ExternalLoginRow> LoginsOfRemovedProviders(this UmbracoDbContext database, IEnumerable<string> current)
    {
        string[] known = [.. current];
        return database.Set<ExternalLoginRow>().Where(l =>
            l.LoginProvider.StartsWith(Constants.Security.BackOfficeExternalAuthenticationTypePrefix) && !known.Contains(l.LoginProvider));
    }
}
