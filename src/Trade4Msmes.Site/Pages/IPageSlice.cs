using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Routing;

namespace Trade4Msmes.Site.Pages;

/// <summary>Makes the pages of one document type. A slice lies in a folder of its own, with its model and its view.</summary>
public interface IPageSlice
{
    /// <summary>Alias of the document type, such as "guide".</summary>
    string DocumentType { get; }

    /// <summary>Path of the view, such as "/Guides/Guide.cshtml".</summary>
    string View { get; }

    /// <summary>What the view shows. <paramref name="frame"/> is what all pages share.</summary>
    PageModel Make(PageRoute route, PageFrame frame);
}

/// <summary>
/// A slice whose page also answers questions, such as a search. Without a question the page is kept as finished bytes like any other;
/// answers are not: there are as many as people can ask.
/// </summary>
public interface IAnswerSlice : IPageSlice
{
    /// <summary>The query parameters that ask, such as "q". All others are ignored.</summary>
    IReadOnlyList<string> QueryParameters { get; }

    /// <param name="question">The parameters that are there, one at least, each with its first value. Whatever people typed.</param>
    PageModel Answer(PageRoute route, PageFrame frame, IReadOnlyDictionary<string, string> question);
}
