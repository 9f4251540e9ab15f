using System.Globalization;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Compares pages, such as those of the database with those of the files.</summary>
internal static class PageDiff
{
    /// <summary>What would change if the first became the second.</summary>
    internal static IReadOnlyList<PageDifference> Compare(PageSet from, PageSet to) =>
    [
        .. to.InOrder.SelectMany(page => Page(from, to, page.Key)),
        .. from.InOrder.Where(page => to.Find(page.Key) is null).SelectMany(page => Page(from, to, page.Key)),
    ];

    /// <summary>The same for one page with all its texts.</summary>
    internal static IEnumerable<PageDifference> Page(PageSet from, PageSet to, Guid key)
    {
        var (before, after) = (from.Find(key), to.Find(key));
        return before is null || after is null
            ? EveryLanguage(from, to, key)
            : EveryLanguage(from, to, key).Concat(
                after.Texts.Concat(before.Texts).Select(text => text.Language).Distinct(StringComparer.Ordinal)
                    .SelectMany(language => Text(from, to, key, language)));
    }

    /// <summary>What a page has in every language.</summary>
    internal static IEnumerable<PageDifference> EveryLanguage(PageSet from, PageSet to, Guid key)
    {
        var (before, after) = (from.Find(key), to.Find(key));
        var path = (after ?? before)!.Path;
        if (before is null || after is null)
        {
            return [new PageDifference(path, null, PageDifference.Whole, before?.Path, after?.Path)];
        }

        return Fields(path, null,
        [
            ("type", before.Type, after.Type),
            ("sort", before.Sort.ToString(CultureInfo.InvariantCulture), after.Sort.ToString(CultureInfo.InvariantCulture)),
            // Where the page lies in the tree; what its folder is called is not in the database.
            ("below", ParentPath(from, to, from.ParentOf(key)), ParentPath(from, to, to.ParentOf(key))),
            ("domains", Shown(before.Domains), Shown(after.Domains)),
            ("related", Shown(PathsOf(before, from, to).Related), Shown(PathsOf(after, from, to).Related)),
        ]);
    }

    /// <summary>A page in one language.</summary>
    internal static IEnumerable<PageDifference> Text(PageSet from, PageSet to, Guid key, string language)
    {
        var (before, after) = (Words(from, from, to, key, language), Words(to, from, to, key, language));
        var path = (to.Find(key) ?? from.Find(key))!.Path;
        if (before is null || after is null)
        {
            return before is null && after is null ? [] : [new PageDifference(path, language, PageDifference.Whole, before?.Name, after?.Name)];
        }

        return Fields(path, language,
        [
            ("name", before.Name, after.Name),
            ("urlSegment", before.UrlSegment, after.UrlSegment),
            ("description", before.Description, after.Description),
            ("abbreviation", before.Abbreviation, after.Abbreviation),
            ("alsoKnownAs", Shown(before.AlsoKnownAs), Shown(after.AlsoKnownAs)),
            ("reviewed", before.Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), after.Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            .. Blocks(before.Body, after.Body),
        ]);
    }

    /// <summary>Blocks that are the same at the beginning and at the end are passed over; between, they are compared one by one.</summary>
    private static IEnumerable<(string What, string? From, string? To)> Blocks(IReadOnlyList<BodyBlock> from, IReadOnlyList<BodyBlock> to)
    {
        var before = from.Select(Markdown).ToList();
        var after = to.Select(Markdown).ToList();
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = Enumerable.Reverse(before.Skip(start)).Zip(Enumerable.Reverse(after.Skip(start))).TakeWhile(pair => pair.First == pair.Second).Count();
        for (var i = start; i < Math.Max(before.Count, after.Count) - end; i++)
        {
            var (old, changed) = (i < before.Count - end ? before[i] : null, i < after.Count - end ? after[i] : null);
            var block = changed is null ? from[i] : to[i];
            var word = BlockType.Of(block.Kind).Word;
            yield return ($"block {i + 1} ({(word.Length == 0 ? "text" : word)})", old, changed);
        }
    }

    private static string Markdown(BodyBlock block) => BodyText.Write([block]).TrimEnd('\n');

    private static IEnumerable<PageDifference> Fields(string path, string? language, IEnumerable<(string What, string? From, string? To)> fields) =>
        fields.Where(field => field.From != field.To).Select(field => new PageDifference(path, language, field.What, field.From, field.To));

    private static PageText? Words(PageSet side, PageSet from, PageSet to, Guid key, string language) =>
        side.Find(key) is { } page ? PathsOf(page, from, to).Texts.FirstOrDefault(text => text.Language == language) : null;

    /// <summary>Both sides are shown with the same paths, so that a page that moved is no difference in those that link to it.</summary>
    private static PageFolder PathsOf(PageFolder page, PageSet from, PageSet to) =>
        ContentLinks.ToPaths(page with { Children = [] }, key => to.PathOf(key) ?? from.PathOf(key));

    private static string? ParentPath(PageSet from, PageSet to, PageFolder? parent) =>
        parent is null ? null : to.PathOf(parent.Key) ?? from.PathOf(parent.Key);

    private static string? Shown(IReadOnlyList<string> list) => list.Count == 0 ? null : string.Join(", ", list);

    private static string? Shown(IReadOnlyList<PageDomain> domains) => Shown([.. domains.Select(domain => $"{domain.Language}: {domain.Path}")]);
}
