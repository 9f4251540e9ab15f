using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Security;

/// <summary>
/// The first administrator: from Umbraco:CMS:Unattended, or by a link that the console prints at start, counts once and for a day.
/// There is no default password. The database keeps the link's hash only.
/// </summary>
internal sealed class SetUp(
    IBackOfficeUserStore users, IUserGroupService groups, IKeyValueService values, Passwords passwords,
    IOptions<UnattendedSettings> unattended, IOptions<GlobalSettings> settings, TimeProvider clock, ILogger<SetUp> log) : IDisposable
{
    private const string Link = "Trade4Msmes.Cms.SetUpLink";
    private const string AdministratorGroup = "admin";

    private static readonly TimeSpan s_validity = TimeSpan.FromHours(24);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    public void Dispose() => _oneAtATime.Dispose();

    /// <returns>The path of a new set-up link when nobody can sign in yet, else null.</returns>
    /// <exception cref="InvalidOperationException">Umbraco:CMS:Unattended names an administrator who can't be made.</exception>
    internal async Task<string?> BeginAsync()
    {
        if (await HasAdministratorAsync())
        {
            return null;
        }

        var first = unattended.Value;
        if (first.UnattendedUserEmail is { Length: > 0 } email && first.UnattendedUserPassword is { Length: > 0 } password)
        {
            var name = string.IsNullOrWhiteSpace(first.UnattendedUserName) ? email : first.UnattendedUserName;
            if (passwords.Check(password, name, email) is not PasswordProblem.None and var problem)
            {
                throw new InvalidOperationException(
                    $"Umbraco:CMS:Unattended:UnattendedUserPassword is not safe ({problem}). Choose one of at least {passwords.RequiredLength} characters.");
            }

            await CreateAsync(name, email, password);
            log.LogInformation("Administrator {Email} was created from Umbraco:CMS:Unattended. The password can leave the configuration now.", email);
            return null;
        }

        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        values.SetValue(Link, $"{Hash(key)} {clock.GetUtcNow().Add(s_validity).ToString("O", CultureInfo.InvariantCulture)}");
        return $"{BackOfficePaths.SetUp}?key={key}";
    }

    internal bool IsValid(string key) =>
        values.GetValue(Link)?.Split(' ') is [var hash, var until]
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(key)))
        && clock.GetUtcNow() < DateTimeOffset.Parse(until, CultureInfo.InvariantCulture);

    /// <returns>Null when the link does not count (any more).</returns>
    internal async Task<IUser?> FinishAsync(string key, string name, string email, string password)
    {
        await _oneAtATime.WaitAsync();
        try
        {
            if (!IsValid(key) || await HasAdministratorAsync())
            {
                return null;
            }

            values.SetValue(Link, "");
            return await CreateAsync(name, email, password);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    // The seeded super user has no password and is disabled.
    private async Task<bool> HasAdministratorAsync() =>
        await groups.GetAsync(Constants.Security.AdminGroupKey) is { } group && (await users.GetAllInGroupAsync(group.Id)).Any(user => user.IsApproved);

    private async Task<IUser> CreateAsync(string name, string email, string password)
    {
        var administrators = await groups.GetAsync(AdministratorGroup)
            ?? throw new InvalidOperationException("The group of administrators (alias 'admin') is missing. Restore it, then start again.");
        var user = new User(settings.Value) { Name = name, Email = email, Username = email, IsApproved = true, Language = settings.Value.DefaultUILanguage };
        user.AddGroup(administrators.ToReadOnlyGroup());
        passwords.Set(user, password);
        await users.SaveAsync(user);
        return user;
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
