using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Security;

/// <summary>Checks who signs in, locks out who guesses, and keeps an audit of both. Editors only: readers never sign in.</summary>
internal sealed class SignIn(
    IBackOfficeUserStore users, Passwords passwords, IAuditEntryService audit, IOptions<SecuritySettings> settings, TimeProvider clock) : IDisposable
{
    // Guesses one after the other: many at once would all see the same count of failures.
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    public void Dispose() => _oneAtATime.Dispose();

    /// <param name="address">Where the request comes from, for the audit.</param>
    internal async Task<SignInAnswer> TryAsync(string userName, string password, string address)
    {
        await _oneAtATime.WaitAsync();
        try
        {
            var user = await users.GetByUserNameAsync(userName);
            var matches = passwords.Matches(user, password);
            if (user is null)
            {
                await NoteAsync(null, userName, address, "umbraco/user/sign-in/failed", "no such user");
                return new(SignInResult.Wrong);
            }

            if (user.IsLockedOut && !IsLockoutOver(user))
            {
                await NoteAsync(user, userName, address, "umbraco/user/sign-in/failed", "locked out");
                return new(matches ? SignInResult.LockedOut : SignInResult.Wrong);
            }

            return matches && user.IsApproved ? await EnterAsync(user, address) : await RefuseAsync(user, address);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    internal Task NoteSignOutAsync(IUser user, string address) =>
        NoteAsync(user, user.Username, address, "umbraco/user/sign-in/logout", "signed out");

    private async Task<SignInAnswer> EnterAsync(IUser user, string address)
    {
        user.FailedPasswordAttempts = 0;
        user.IsLockedOut = false;
        user.LastLoginDate = clock.GetUtcNow().UtcDateTime;
        await users.SaveAsync(user);
        await NoteAsync(user, user.Username, address, "umbraco/user/sign-in/login", "signed in");
        return new(SignInResult.Done, user);
    }

    private async Task<SignInAnswer> RefuseAsync(IUser user, string address)
    {
        // A lockout that is over starts a new count.
        user.FailedPasswordAttempts = user.IsLockedOut ? 1 : user.FailedPasswordAttempts + 1;
        user.IsLockedOut = user.FailedPasswordAttempts >= passwords.AttemptsBeforeLockout;
        if (user.IsLockedOut)
        {
            user.LastLockoutDate = clock.GetUtcNow().UtcDateTime;
        }

        await users.SaveAsync(user);
        await NoteAsync(
            user, user.Username, address, user.IsLockedOut ? "umbraco/user/sign-in/locked" : "umbraco/user/sign-in/failed",
            user.IsApproved ? "wrong password" : "disabled");
        return new(SignInResult.Wrong);
    }

    private bool IsLockoutOver(IUser user) => user.LastLockoutDate is { } since
        && clock.GetUtcNow().UtcDateTime >= since.AddMinutes(settings.Value.UserDefaultLockoutTimeInMinutes);

    private Task<IAuditEntry> NoteAsync(IUser? user, string userName, string address, string type, string details) => audit.WriteAsync(
        user?.Key, $"User \"{userName}\"", address, clock.GetUtcNow().UtcDateTime, user?.Key, $"User \"{userName}\"", type, details);
}

/// <param name="User">Who signed in; null for the others.</param>
internal sealed record SignInAnswer(SignInResult Result, IUser? User = null);

internal enum SignInResult
{
    Done,

    /// <summary>The name, the password, or both; which one is not told.</summary>
    Wrong,

    /// <summary>The password is right, but the account is locked after too many wrong ones.</summary>
    LockedOut,
}
