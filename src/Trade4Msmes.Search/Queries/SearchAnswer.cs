namespace Trade4Msmes.Search.Queries;

/// <param name="Text">What the reader typed.</param>
/// <param name="Language">BCP 47: whose texts to search.</param>
/// <param name="Skip">How many of the best pages to leave out, for the pages of a list after the first.</param>
/// <param name="Take">How many pages to give, at most.</param>
public sealed record SearchRequest(string Text, string Language, int Skip = 0, int Take = 10);

/// <summary>How near the pages found come to what was asked for.</summary>
public enum Closeness
{
    /// <summary>Each page has all the words; the last one may be the beginning of a word.</summary>
    AllWords,

    /// <summary>No page has all the words; each of these has them all, or words that are spelt much the same.</summary>
    SimilarWords,

    /// <summary>No page has all the words, not even similar ones; each of these has at least a third of what they tell, rare words telling most.</summary>
    SomeWords,
}

/// <param name="Total">How many pages were found, those on other pages of the list included.</param>
/// <param name="DidYouMean">What was typed, with words of the index for those it does not know; null when that would find nothing, or nothing needs it.</param>
public sealed record SearchAnswer(int Total, Closeness Closeness, IReadOnlyList<SearchHit> Hits, string? DidYouMean)
{
    public static SearchAnswer Nothing { get; } = new(0, Closeness.AllWords, [], null);
}

/// <summary>A page that was found.</summary>
public sealed record SearchHit(Guid Page, string Language, string Title, Snippet Snippet);

/// <summary>A piece of a page's text that shows why the page was found.</summary>
/// <param name="Marks">Where the words asked for stand in it, in order; they don't overlap.</param>
public sealed record Snippet(string Text, IReadOnlyList<Mark> Marks)
{
    /// <summary>The text in pieces, in order, each marked or not.</summary>
    public IEnumerable<(string Text, bool IsMarked)> Parts()
    {
        var end = 0;
        foreach (var mark in Marks)
        {
            if (mark.Start > end)
            {
                yield return (Text[end..mark.Start], false);
            }

            end = mark.Start + mark.Length;
            yield return (Text[mark.Start..end], true);
        }

        if (end < Text.Length)
        {
            yield return (Text[end..], false);
        }
    }
}

public sealed record Mark(int Start, int Length);
