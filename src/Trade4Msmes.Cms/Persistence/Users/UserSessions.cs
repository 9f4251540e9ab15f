using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Configuration.Models;

namespace Trade4Msmes.Cms.Persistence.Users;

/// <summary>Sessions of the backoffice: each ends by sign-out, or when nobody used it for as long as Umbraco:CMS:Global:TimeOut says.</summary>
internal sealed class UserSessions(CmsScopeProvider scopes, IOptionsMonitor<GlobalSettings> settings)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(15);

    internal Guid Create(int? userId, string ipAddress, bool cleanStale)
    {
        if (cleanStale)
        {
            Clear(s_kept);
        }

        var now = DateTime.UtcNow;
        var session = new UserLoginRow
        {
            SessionId = Guid.NewGuid(),
            UserId = userId ?? throw new ArgumentNullException(nameof(userId)),
            LoggedInUtc = now,
            LastValidatedUtc = now,
            IpAddress = ipAddress,
        };
        scopes.Current.Writing.Store(session, isNew: true);
        return session.SessionId;
    }

    internal bool Validate(int userId, Guid sessionId)
    {
        var now = DateTime.UtcNow;
        var oldest = now - settings.CurrentValue.TimeOut;
        var open = scopes.Current.Writing.Set<UserLoginRow>()
            .Where(l => l.SessionId == sessionId && l.UserId == userId && l.LoggedOutUtc == null);
        if (open.Where(l => l.LastValidatedUtc >= oldest).ExecuteUpdate(set => set.SetProperty(l => l.LastValidatedUtc, now)) > 0)
        {
            return true;
        }

        open.ExecuteUpdate(set => set.SetProperty(l => l.LoggedOutUtc, now));
        return false;
    }

    internal int Clear(int userId) => scopes.Current.Writing.Set<UserLoginRow>().Where(l => l.UserId == userId).ExecuteDelete();

    internal int Clear(TimeSpan unusedFor)
    {
        var oldest = DateTime.UtcNow - unusedFor;
        return scopes.Current.Writing.Set<UserLoginRow>().Where(l => l.LastValidatedUtc < oldest).ExecuteDelete();
    }

    internal void Clear(Guid sessionId)
    {
        var now = DateTime.UtcNow;
        scopes.Current.Writing.Set<UserLoginRow>().Where(l => l.SessionId == sessionId)
            .ExecuteUpdate(set => set.SetProperty(l => l.LoggedOutUtc, now));
    }
}
