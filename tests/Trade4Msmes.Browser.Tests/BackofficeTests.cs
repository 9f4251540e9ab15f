using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Playwright;
using Shouldly;
using Trade4Msmes.Browser.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace Trade4Msmes.Browser.Tests;

/// <summary>The editors' backoffice, in a browser.</summary>
public sealed class BackofficeTests
{
    private const string Agreements = "/umbraco/section/content/workspace/document/edit/8a1d7c52-6f3e-4b0b-9d27-3c5f0e9a1c03/es";

    private static readonly string[] s_open =
    [
        "server/status", "server/configuration", "manifest/manifest/public", "security/back-office/authorize", "security/back-office/signout",
        "security/back-office/graphics/logo", "security/back-office/graphics/logo-alternative",
    ];

    [Fact]
    public async Task AnEditorIsAskedToSignInAndRefusedWithAWrongPassword()
    {
        await using var editor = await SiteBrowser.OpenAsync();

        await editor.GoAsync("/umbraco/");
        await editor.Page.GetByLabel("Email address").FillAsync(SiteBrowser.EditorEmail);
        await editor.Page.GetByLabel("Password").FillAsync("not the password");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        await Expect(editor.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(new Regex("do not belong together"));
        await Axe.LoadAsync(editor);
        await editor.GoAsync("/umbraco/login");
        (await Axe.AskAsync(editor, Axe.EveryRule)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task APublishedTranslationIsWhatReadersSee()
    {
        await using var editor = await SiteBrowser.OpenAsync();
        editor.Page.SetDefaultTimeout(30_000);
        await SignInAsync(editor);
        await editor.GoAsync(Agreements);
        var name = editor.Page.Locator("#name-input input");
        await Expect(name).ToHaveValueAsync(new Regex("\\w"));
        await name.FillAsync("Los acuerdos comerciales, paso a paso");
        await editor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Save and publish") }).First.ClickAsync();
        var answer = await editor.Page.RunAndWaitForResponseAsync(
            () => editor.Page.GetByRole(AriaRole.Button, new() { Name = "Save and publish", Exact = true }).Last.ClickAsync(),
            answer => answer.Url.EndsWith("/update-and-publish", StringComparison.Ordinal));
        answer.Status.ShouldBe(200);

        await using var reader = await SiteBrowser.OpenAsync();
        await reader.GoAsync("/es/guias/");
        await Expect(reader.Main.GetByRole(AriaRole.Link, new() { Name = "Los acuerdos comerciales, paso a paso" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task NobodyGetsAnAnswerFromTheApiWithoutSigningIn()
    {
        using var http = new HttpClient { BaseAddress = SiteBrowser.Address };
        var asked = 0;
        foreach (var endpoint in SiteBrowser.Endpoints.Where(route => route.RoutePattern.RawText!.Contains("umbraco/management/api/", StringComparison.Ordinal)))
        {
            var path = "/" + Regex.Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), @"\{[^}]*\}", "8a1d7c52-6f3e-4b0b-9d27-3c5f0e9a1c02");
            if (s_open.Any(open => path.EndsWith(open, StringComparison.Ordinal)))
            {
                continue;
            }

            endpoint.Metadata.GetMetadata<IAllowAnonymous>().ShouldBeNull(path);
            var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is [var first, ..] ? first : "GET";
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{method} {path}");
            asked++;
        }

        asked.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task ReadersGetNoCookieAndNoneOfTheBackofficesRules()
    {
        using var http = new HttpClient { BaseAddress = SiteBrowser.Address };

        using var page = await http.GetAsync("/en/", TestContext.Current.CancellationToken);

        page.Headers.Contains("Set-Cookie").ShouldBeFalse();
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe-inline");
    }

    private static async Task SignInAsync(Visit editor)
    {
        await editor.GoAsync("/umbraco/");
        await editor.Page.GetByLabel("Email address").FillAsync(SiteBrowser.EditorEmail);
        await editor.Page.GetByLabel("Password").FillAsync(SiteBrowser.EditorPassword);
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(editor.Page).ToHaveURLAsync(new Regex("/umbraco/section/content"));
    }
}
