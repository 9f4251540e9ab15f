using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Trade4Msmes.Cms.Security;

/// <summary>Passwords of users: ASP.NET Core Identity's hash, which is the one that Umbraco stores too.</summary>
internal sealed class Passwords(IOptions<UserPasswordConfigurationSettings> settings)
{
    // What Umbraco notes beside a password, so that it knows how to check it.
    private const string Algorithm = """{"hashAlgorithm":"PBKDF2.ASPNETCORE.V3"}""";

    private static readonly Lazy<string> s_nobody = new(() => new PasswordHasher<object>().HashPassword(new object(), Guid.NewGuid().ToString()));

    private readonly PasswordHasher<object> _hasher = new();

    internal int RequiredLength => settings.Value.RequiredLength;

    internal int AttemptsBeforeLockout => settings.Value.MaxFailedAccessAttemptsBeforeLockout;

    /// <summary>Sets the password and ends every session that began with another one.</summary>
    internal void Set(IUser user, string password)
    {
        user.RawPasswordValue = _hasher.HashPassword(user, password);
        user.PasswordConfiguration = Algorithm;
        user.LastPasswordChangeDate = DateTime.UtcNow;
        user.SecurityStamp = Guid.NewGuid().ToString();
    }

    /// <summary>Takes as long for a user who does not exist, so that time does not tell who does.</summary>
    internal bool Matches(IUser? user, string password)
    {
        var stored = user?.RawPasswordValue is { Length: > 0 } hash ? hash : s_nobody.Value;
        var result = _hasher.VerifyHashedPassword(new object(), stored, password);
        return result != PasswordVerificationResult.Failed && stored != s_nobody.Value;
    }

    /// <summary>What the rules of Umbraco:CMS:Security:UserPassword, and common sense, have against a password.</summary>
    internal PasswordProblem Check(string password, params string?[] known)
    {
        var rules = settings.Value;
        return password.Length < rules.RequiredLength ? PasswordProblem.TooShort
            : (rules.RequireDigit && !password.Any(char.IsDigit)) || (rules.RequireLowercase && !password.Any(char.IsLower))
                || (rules.RequireUppercase && !password.Any(char.IsUpper)) || (rules.RequireNonLetterOrDigit && password.All(char.IsLetterOrDigit))
                ? PasswordProblem.TooPlain
            : password.Distinct().Count() < 5 || known.Any(word => string.Equals(word, password, StringComparison.OrdinalIgnoreCase))
                ? PasswordProblem.EasyToGuess
            : PasswordProblem.None;
    }
}

internal enum PasswordProblem
{
    None,
    TooShort,
    TooPlain,
    EasyToGuess,
}
