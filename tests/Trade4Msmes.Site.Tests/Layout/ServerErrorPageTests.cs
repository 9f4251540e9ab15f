using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Trade4Msmes.Site.Layout;

namespace Trade4Msmes.Site.Tests.Layout;

public class ServerErrorPageTests
{
    [Theory]
    [InlineData("/fr/guides/x/", "fr", "Cette page ne s’est pas affichée")]
    [InlineData("/ES/", "es", "Esta página no se ha cargado")]
    [InlineData("/pt/", "en", "This page did not load")]
    [InlineData("/", "en", "This page did not load")]
    public async Task AnswersInThePathsLanguageWithNothingBehindIt(string path, string language, string title)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().BuildServiceProvider() };
        context.Request.Path = path;
        context.Response.Body = body;

        await ServerErrorPage.AnswerAsync(context);

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(body.ToArray()));
        context.Response.StatusCode.ShouldBe(500);
        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.QuerySelector("a")!.GetAttribute("href").ShouldBe($"/{language}/");
    }
}
