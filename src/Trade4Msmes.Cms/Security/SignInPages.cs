using System.Net;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;

namespace Trade4Msmes.Cms.Security;

/// <summary>The pages on which an editor signs in and the first administrator is made: plain forms that need no script. Words come from the dictionary.</summary>
internal sealed class SignInPages(SignIn signIn, SetUp setUp, Passwords passwords, SignInWords words)
{
    private const string Policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    internal Task ShowLoginAsync(HttpContext context) => LoginPageAsync(context, problem: null);

    internal async Task LoginAsync(HttpContext context)
    {
        if (IsForeign(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await LoginPageAsync(context, "SignIn.Foreign");
            return;
        }

        var form = await context.Request.ReadFormAsync();
        var answer = await signIn.TryAsync(form["email"].ToString().Trim(), form["password"].ToString(), AddressOf(context));
        if (answer.User is { } user)
        {
            await EnterAsync(context, user);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        await LoginPageAsync(context, answer.Result == SignInResult.LockedOut ? "SignIn.LockedOut" : "SignIn.Wrong", form["email"]);
    }

    internal Task ShowSetUpAsync(HttpContext context) => SetUpPageAsync(context, problem: null);

    internal async Task SetUpAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var (name, email, password) = (form["name"].ToString().Trim(), form["email"].ToString().Trim(), form["password"].ToString());
        var problem = IsForeign(context.Request) ? "SignIn.Foreign"
            : name.Length == 0 || !email.Contains('@', StringComparison.Ordinal) ? "SetUp.Incomplete"
            : passwords.Check(password, name, email) switch
            {
                PasswordProblem.TooShort => "SetUp.PasswordTooShort",
                PasswordProblem.TooPlain => "SetUp.PasswordTooPlain",
                PasswordProblem.EasyToGuess => "SetUp.PasswordEasy",
                _ => null,
            };
        if (problem is not null)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await SetUpPageAsync(context, problem, name, email);
        }
        else if (await setUp.FinishAsync(context.Request.Query["key"].ToString(), name, email, password) is { } user)
        {
            await EnterAsync(context, user);
        }
        else
        {
            await SetUpPageAsync(context, problem: null);
        }
    }

    private static async Task EnterAsync(HttpContext context, IUser user)
    {
        await context.SignInAsync(SecurityRegistration.LoginScheme, EditorSession.PrincipalOf(user, SecurityRegistration.LoginScheme));
        // Back to the authorization that asked for the login, and nowhere else.
        var back = context.Request.Query["returnUrl"].ToString();
        context.Response.Redirect(back.StartsWith(BackOfficePaths.Authorize + "?", StringComparison.Ordinal) ? back : BackOfficePaths.Root + "/");
    }

    private Task LoginPageAsync(HttpContext context, string? problem, string? email = null)
    {
        var language = words.LanguageOf(context.Request);
        if (!context.Request.IsHttps && context.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
        {
            problem = "SignIn.NeedsHttps";
        }

        return PageAsync(context, language, "SignIn.Title", $"""
            {Problem(language, problem)}
            <form method="post">
              <label for="email">{Word(language, "SignIn.Email")}</label>
              <input id="email" name="email" type="email" autocomplete="username" required autofocus value="{Html(email)}"{Described(problem)}>
              <label for="password">{Word(language, "SignIn.Password")}</label>
              <input id="password" name="password" type="password" autocomplete="current-password" required{Described(problem)}>
              <button type="submit">{Word(language, "SignIn.Button")}</button>
            </form>
            """);
    }

    private Task SetUpPageAsync(HttpContext context, string? problem, string? name = null, string? email = null)
    {
        var language = words.LanguageOf(context.Request);
        if (!setUp.IsValid(context.Request.Query["key"].ToString()))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return PageAsync(context, language, "SetUp.Title", $"<p>{Word(language, "SetUp.Over")}</p>");
        }

        return PageAsync(context, language, "SetUp.Title", $"""
            <p>{Word(language, "SetUp.Intro")}</p>
            {Problem(language, problem)}
            <form method="post">
              <label for="name">{Word(language, "SetUp.Name")}</label>
              <input id="name" name="name" autocomplete="name" required autofocus value="{Html(name)}"{Described(problem)}>
              <label for="email">{Word(language, "SignIn.Email")}</label>
              <input id="email" name="email" type="email" autocomplete="username" required value="{Html(email)}"{Described(problem)}>
              <label for="password">{Word(language, "SignIn.Password")}</label>
              <input id="password" name="password" type="password" autocomplete="new-password" required minlength="{passwords.RequiredLength}" aria-describedby="rule">
              <p id="rule">{Word(language, "SetUp.PasswordRule").Replace("{0}", passwords.RequiredLength.ToString(), StringComparison.Ordinal)}</p>
              <button type="submit">{Word(language, "SetUp.Button")}</button>
            </form>
            """);
    }

    private Task PageAsync(HttpContext context, string language, string title, string main)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-store";
        headers.Vary = "Accept-Language";
        context.Response.ContentType = "text/html; charset=utf-8";
        var heading = Word(language, title);
        return context.Response.WriteAsync($"""
            <!doctype html>
            <html lang="{language}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex, nofollow">
              <title>{heading}</title>
              <link rel="icon" href="data:,">
              <link rel="stylesheet" href="/umbraco/backoffice/css/sign-in.css">
            </head>
            <body>
              <main>
                <h1>{heading}</h1>
                {main}
              </main>
            </body>
            </html>
            """, Encoding.UTF8);
    }

    private string Problem(string language, string? problem) =>
        problem is null ? "" : $"<p id=\"problem\" role=\"alert\">{Word(language, problem).Replace("{0}", passwords.RequiredLength.ToString(), StringComparison.Ordinal)}</p>";

    private static string Described(string? problem) => problem is null ? "" : " aria-describedby=\"problem\"";

    private string Word(string language, string key) => Html(words.Find(language, key));

    private static string Html(string? text) => WebUtility.HtmlEncode(text ?? "");

    // Another site's form could sign a visitor in as someone else.
    private static bool IsForeign(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")
        || (request.Headers.Origin.ToString() is { Length: > 0 } origin && origin != $"{request.Scheme}://{request.Host}");

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
