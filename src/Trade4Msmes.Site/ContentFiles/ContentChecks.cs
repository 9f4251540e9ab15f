namespace Trade4Msmes.Site.ContentFiles;

/// <summary>What can only be seen when all files are read: keys, names and URL segments that meet, links to pages that are not there.</summary>
/// <param name="paths">The content paths of all folders, those whose page.yml is wrong included.</param>
/// <param name="file">A file's text and the list of its problems, by its path below the content folder.</param>
internal sealed class ContentChecks(
    PageFolder home, IReadOnlyList<SiteLanguage> languages, IReadOnlySet<string> paths, Func<string, (string Text, ProblemList Problems)> file)
{
    internal void Run()
    {
        var keys = new Dictionary<Guid, PageFolder>();
        foreach (var page in home.SelfAndDescendants())
        {
            if (!keys.TryAdd(page.Key, page))
            {
                Problem(Yaml(page), $"key: {page.Key:D}", $"The key belongs to {Yaml(keys[page.Key])} already.", $"Write a new one, such as {Guid.NewGuid():D}");
            }

            foreach (var other in page.Related.Where(other => SitePath.IsOne(other) && !paths.Contains(other)))
            {
                Problem(Yaml(page), $"- {other}", $"There is no page {other}.", "Write the content path of a page that is there.");
            }

            foreach (var text in page.Texts)
            {
                CheckLinks(page, text);
            }

            CheckSiblings(page);
        }
    }

    private void CheckLinks(PageFolder page, PageText text)
    {
        foreach (var link in text.Body.SelectMany(block => block.Text.Links()).Distinct(StringComparer.Ordinal))
        {
            if (SitePath.IsOne(link) && !paths.Contains(link))
            {
                Problem(Words(page, text), $"]({link})", $"There is no page {link}.", "Link to a page that is there.");
            }
        }
    }

    private void CheckSiblings(PageFolder parent)
    {
        foreach (var language in languages)
        {
            var segments = new Dictionary<string, string>(StringComparer.Ordinal);
            var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var page in parent.Children)
            {
                if (SiteLanguage.Shown(page, language.Code, languages) is not { } text)
                {
                    continue;
                }

                var name = Words(page, text);
                if (text.UrlSegment is { } segment && !segments.TryAdd(segment, name) && segments[segment] != name)
                {
                    Problem(
                        name, $"urlSegment: {segment}", $"The URL segment belongs to {segments[segment]} already, in the language '{language.Code}'.",
                        "Give the page another one.");
                }

                // Umbraco would number the second one: "Coffee (1)".
                if (text.Language == language.Code && text.Name.Length > 0 && !names.TryAdd(text.Name, name))
                {
                    Problem(name, "name:", $"The name belongs to {names[text.Name]} already.", "Give the page another one.");
                }
            }
        }
    }

    private void Problem(string name, string sought, string what, string toDo)
    {
        var (text, problems) = file(name);
        var at = text.IndexOf(sought, StringComparison.Ordinal);
        var line = at < 0 ? 0 : text.AsSpan(0, at).Count('\n') + 1;
        if (!problems.All.Any(problem => problem.Line == line && problem.What == what))
        {
            problems.Add(line, what, toDo);
        }
    }

    private static string Yaml(PageFolder page) => $"{ContentFolder.FolderOf(page.Path)}/{PageYaml.FileName}";

    private static string Words(PageFolder page, PageText text) => $"{ContentFolder.FolderOf(page.Path)}/{text.Language}{LanguageFile.Extension}";
}
