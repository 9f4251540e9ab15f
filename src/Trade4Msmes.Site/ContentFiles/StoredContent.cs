namespace Trade4Msmes.Site.ContentFiles;

/// <summary>The pages in the database.</summary>
/// <param name="Edited">As editors see them, drafts included.</param>
/// <param name="Published">As readers see them.</param>
/// <param name="Trashed">Keys of the pages in the recycle bin.</param>
internal sealed record StoredContent(PageSet Edited, PageSet Published, IReadOnlySet<Guid> Trashed)
{
    /// <summary>What an editor would have to leave alone for a page to count as untouched: its words, and that they are published.</summary>
    internal string? Say(Guid key, string language)
    {
        if (Edited.Find(key) is not { } page || Edited.Say(page, language) is not { } said)
        {
            return null;
        }

        return IsDraft(key, language) ? "draft\n" + said : said;
    }

    /// <summary>Tells whether readers see something else, or nothing.</summary>
    internal bool IsDraft(Guid key, string language) => Edited.Find(key) is { } page
        && (Published.Find(key) is not { } published || Published.Say(published, language) != Edited.Say(page, language));
}
