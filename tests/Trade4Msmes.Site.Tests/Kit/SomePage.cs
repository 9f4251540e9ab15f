using Trade4Msmes.Cms.PropertyEditors.RichTexts;
using Trade4Msmes.Site.ContentFiles;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Site.Tests.Kit;

/// <summary>A glossary term beside the shipped ones, made as editors make it; gone when disposed.</summary>
internal sealed class SomePage : IDisposable
{
    private static int s_number;
    private readonly string _segment = $"some-term-{Interlocked.Increment(ref s_number)}";
    private readonly Guid _key;

    internal SomePage(params string[] languages)
    {
        var glossary = Documents.GetPagedDescendants(Documents.GetRootContent().Single().Id, 0, 1000, out _)
            .Single(page => page.ContentType.Alias == "glossary");
        var page = Documents.Create(_segment, glossary.Key, "glossaryTerm");
        foreach (var language in languages)
        {
            page.SetCultureName($"{_segment} {language}", language);
            page.SetValue(PageProperties.UrlSegment, _segment, language);
            page.SetValue(PageProperties.Reviewed, """{"date":"2026-11-24T00:00:00+00:00","timeZone":null}""", language);
            page.SetValue(PageProperties.Definition, Text($"<p>The text in {language}.</p>"), language);
        }

        Documents.Save(page).Success.ShouldBeTrue();
        _key = page.Key;
        Publish(languages);
    }

    internal Guid Key => _key;

    private static IContentService Documents => SiteFixture.Get<IContentService>();

    internal string Path(string language) => language switch
    {
        "fr" => $"/fr/glossaire/{_segment}/",
        "es" => $"/es/glosario/{_segment}/",
        _ => $"/en/glossary/{_segment}/",
    };

    internal void Write(string html, string language)
    {
        var page = Page();
        page.SetValue(PageProperties.Definition, Text(html), language);
        Documents.Save(page).Success.ShouldBeTrue();
        Publish(language);
    }

    internal void Unpublish() => Documents.Unpublish(Page()).Success.ShouldBeTrue();

    public void Dispose() => Documents.Delete(Page()).Success.ShouldBeTrue();

    private void Publish(params string[] languages)
    {
        var result = Documents.Publish(Page(), languages);
        result.Success.ShouldBeTrue($"{result.Result}: {string.Join(", ", result.InvalidProperties?.Select(property => property.Alias) ?? [])}");
    }

    private IContent Page() => Documents.GetById(_key)!;

    private static string Text(string html) => SiteFixture.Get<StoredBody>().WriteText(RichTextHtml.Read(html));
}
