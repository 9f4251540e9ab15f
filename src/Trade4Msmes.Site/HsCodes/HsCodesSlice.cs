using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;
using Trade4Msmes.Trade.HarmonizedSystem;

namespace Trade4Msmes.Site.HsCodes;

/// <summary>Finds the HS code of a product; below it lies a page for each code.</summary>
internal sealed class HsCodesSlice(BodyReader bodies, HsPages pages, Nomenclature nomenclature, HsLookUp lookUp, PageRoutes routes)
    : IAnswerSlice, IDataSlice
{
    internal const string Alias = "hsCodes";

    /// <summary>As much as the form takes; what is longer is cut.</summary>
    internal const int LongestText = 200;

    public string DocumentType => Alias;

    public string View => "/HsCodes/HsCodes.cshtml";

    public IReadOnlyList<string> QueryParameters { get; } = [HsAddress.Words, HsAddress.Choices];

    public IEnumerable<string> Below => pages.Segments;

    public bool Has(string segment) => pages.Has(segment);

    public MadePage MakeBelow(PageRoute route, PageFrame frame, string segment) => pages.Make(route, frame, segment);

    public PageModel Make(PageRoute route, PageFrame frame) => new HsCodesModel(frame, bodies.Read(route, frame.Words))
    {
        Address = AddressOf(route),
        Nomenclature = nomenclature,
    };

    public PageModel Answer(PageRoute route, PageFrame frame, IReadOnlyDictionary<string, string> question)
    {
        var text = Line(question.GetValueOrDefault(HsAddress.Words, ""));
        if (text.Length == 0)
        {
            return Make(route, frame);
        }

        HsChoice[] choices = [.. HsAddress.ReadChoices(question.GetValueOrDefault(HsAddress.Choices, "")).Where(lookUp.Knows)];
        var asked = frame with
        {
            HeadTitle = $"{frame.Words.Format("HsCodes.Found", text)} – {frame.SiteName}",
            // There are as many answers as questions: the codes have pages of their own.
            IsIndexed = false,
            Languages = [.. frame.Languages.Select(language => language with { Url = new HsAddress(language.Url).Asking(text, choices) })],
        };
        return new HsCodesModel(asked, new PageBody([], []))
        {
            Address = AddressOf(route),
            Nomenclature = nomenclature,
            Text = text,
            Choices = choices,
            Answer = lookUp.Ask(new HsQuestion(text, route.Language) { Choices = choices }),
        };
    }

    private HsAddress AddressOf(PageRoute route) => new(routes.UrlOf(route.Content, route.Language)!);

    private static string Line(string typed)
    {
        var line = string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > LongestText ? line[..LongestText] : line;
    }
}
