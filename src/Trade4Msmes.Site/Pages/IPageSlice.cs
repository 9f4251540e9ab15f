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

/// <summary>
/// A slice whose page has pages below it that are made from data, not from documents: "/en/hs-codes/090111/". They are in every language
/// that the page is in, under the same last part of the path, and are kept as finished bytes like any other.
/// </summary>
public interface IDataSlice : IPageSlice
{
    /// <summary>The last parts of the paths of all pages below, such as "090111".</summary>
    IEnumerable<string> Below { get; }

    /// <summary>Whether there is a page with this last part of the path.</summary>
    bool Has(string segment);

    /// <param name="route">The page above.</param>
    /// <param name="frame">What the page above has around it.</param>
    /// <param name="segment">One that <see cref="Has"/> knows.</param>
    MadePage MakeBelow(PageRoute route, PageFrame frame, string segment);
}

/// <param name="View">Path of the view.</param>
/// <param name="Model">What it shows.</param>
public sealed record MadePage(string View, PageModel Model);
