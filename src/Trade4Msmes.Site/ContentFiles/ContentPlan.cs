namespace Trade4Msmes.Site.ContentFiles;

/// <summary>What is to be written of a page.</summary>
/// <param name="Page">As the files have it, linked by key.</param>
/// <param name="EveryLanguage">Whether what it has in every language is written.</param>
/// <param name="Languages">Languages whose text is written and published.</param>
internal sealed record PageChange(PageFolder Page, bool EveryLanguage, IReadOnlyList<string> Languages)
{
    internal IEnumerable<(Guid Key, string Language)> Parts =>
        (EveryLanguage ? Languages.Prepend(PageSet.EveryLanguage) : Languages).Select(language => (Page.Key, language));
}

/// <summary>
/// What is written into the database. An upgrade takes new pages and new languages of pages, and updates what no editor has touched
/// since its last import; everything else stays as it is and is listed. An import takes all that differs.
/// </summary>
/// <param name="Save">Parents first.</param>
/// <param name="Remember">What is already as its file says, though that was not known.</param>
/// <param name="Left">Where database and files differ and stay so.</param>
internal sealed record ContentPlan(
    IReadOnlyList<PageChange> Save, IReadOnlyList<(Guid Key, string Language)> Remember, IReadOnlyList<PageDifference> Left)
{
    internal bool IsEmpty => Save.Count == 0 && Remember.Count == 0;

    internal static ContentPlan Upgrade(PageSet files, StoredContent stored, IReadOnlyDictionary<string, ImportedVersion> versions) =>
        new Making(files, stored, versions).Make();

    internal static ContentPlan Import(PageSet files, StoredContent stored)
    {
        var save = new List<PageChange>();
        foreach (var page in files.InOrder)
        {
            var change = new PageChange(
                page, files.Say(page, PageSet.EveryLanguage) != stored.Say(page.Key, PageSet.EveryLanguage),
                [.. page.Texts.Select(text => text.Language).Where(language => files.Say(page, language) != stored.Say(page.Key, language))]);
            if (change.EveryLanguage || change.Languages.Count > 0)
            {
                save.Add(change);
            }
        }

        var all = files.InOrder.SelectMany(page => page.Texts.Select(text => text.Language).Prepend(PageSet.EveryLanguage).Select(language => (page.Key, language)));
        return new ContentPlan(save, [.. all], []);
    }

    private sealed class Making(PageSet files, StoredContent stored, IReadOnlyDictionary<string, ImportedVersion> versions)
    {
        private readonly List<PageChange> _save = [];
        private readonly List<(Guid Key, string Language)> _remember = [];
        private readonly List<PageDifference> _left = [];
        private readonly HashSet<Guid> _coming = [];

        internal ContentPlan Make()
        {
            foreach (var page in files.InOrder)
            {
                if (stored.Edited.Find(page.Key) is null)
                {
                    New(page);
                }
                else
                {
                    Known(page);
                }
            }

            return new ContentPlan(_save, _remember, _left);
        }

        private void New(PageFolder page)
        {
            // One that was imported once is missing because an editor removed it.
            if (VersionOf(page, PageSet.EveryLanguage) is null && !stored.Trashed.Contains(page.Key) && HasPlace(page) && !IsTaken(page))
            {
                _coming.Add(page.Key);
                _save.Add(new PageChange(page, EveryLanguage: true, [.. page.Texts.Select(text => text.Language)]));
            }
            else
            {
                _left.AddRange(PageDiff.Page(stored.Edited, files, page.Key));
            }
        }

        private void Known(PageFolder page)
        {
            var everyLanguage = Take(page, PageSet.EveryLanguage) && (HasPlace(page) || Leave(page, PageSet.EveryLanguage));
            // Publishing a language publishes with it what a page has in all: what an editor has not published stays unpublished.
            var isDraft = stored.IsDraft(page.Key, PageSet.EveryLanguage);
            var languages = page.Texts.Select(text => text.Language)
                .Where(language => Take(page, language) && ((!isDraft && !IsTaken(page)) || Leave(page, language))).ToList();
            if (everyLanguage || languages.Count > 0)
            {
                _save.Add(new PageChange(page, everyLanguage, languages));
            }
        }

        /// <summary>Tells whether the file's version may come into the database; if not, notes why not.</summary>
        private bool Take(PageFolder page, string language)
        {
            var file = files.Say(page, language)!;
            var present = stored.Say(page.Key, language);
            var version = VersionOf(page, language);
            if (file == present)
            {
                if (version != ImportedPages.VersionOf(page.Key, language, files, stored))
                {
                    _remember.Add((page.Key, language));
                }

                return false;
            }

            // A language that was imported once is missing because an editor removed it. A file that is as it was brings nothing new.
            var mayCome = present is null
                ? version is null
                : version is not null && version.Stored == PageSet.Hash(present) && version.File != PageSet.Hash(file);
            return mayCome || Leave(page, language);
        }

        private bool Leave(PageFolder page, string language)
        {
            var differences = language == PageSet.EveryLanguage
                ? PageDiff.EveryLanguage(stored.Edited, files, page.Key)
                : PageDiff.Text(stored.Edited, files, page.Key, language);
            var found = differences.ToList();
            _left.AddRange(found.Count > 0 ? found : [new PageDifference(page.Path, language == PageSet.EveryLanguage ? null : language, "published", "no", "yes")]);
            return false;
        }

        /// <summary>A page can only be published below one that is.</summary>
        private bool HasPlace(PageFolder page) =>
            files.ParentOf(page.Key) is not { } parent || _coming.Contains(parent.Key) || stored.Published.Find(parent.Key) is not null;

        /// <summary>Tells whether a sibling that an editor made has one of the page's URL segments already.</summary>
        private bool IsTaken(PageFolder page) => files.ParentOf(page.Key) is { } parent && stored.Edited.Find(parent.Key) is { } place
            && place.Children.Any(other => other.Key != page.Key && other.Texts.Any(theirs =>
                page.Texts.Any(text => text.Language == theirs.Language && text.UrlSegment == theirs.UrlSegment)));

        private ImportedVersion? VersionOf(PageFolder page, string language) => versions.GetValueOrDefault(ImportedPages.KeyOf(page.Key, language));
    }
}
