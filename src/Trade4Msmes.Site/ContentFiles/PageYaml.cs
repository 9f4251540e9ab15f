using System.Globalization;
using System.Text;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>page.yml: what a page has in every language.</summary>
internal static class PageYaml
{
    internal const string FileName = "page.yml";

    private static readonly string[] s_known = ["key", "type", "sort", "domains", "related"];

    /// <returns>The page without texts and children; null when it can't be told which page it is.</returns>
    internal static PageFolder? Read(string text, string path, IReadOnlyList<SiteLanguage> languages, ProblemList problems)
    {
        var fields = YamlFields.Read(text, 1, s_known, problems);
        var key = Key(fields, problems);
        var type = Type(fields, path, problems);
        var sort = Sort(fields, problems);
        var domains = type is { IsHome: true } ? Domains(fields, languages, problems) : [];
        var related = type is { HasRelated: true } ? Related(fields, path, problems) : [];
        if (type is { IsHome: false })
        {
            fields.Refuse("domains", "Only home has domains.", "Remove them.");
        }

        if (type is { HasRelated: false })
        {
            fields.Refuse("related", $"A page of type {type.Alias} has no related pages.", "Remove them.");
        }

        return key is { } known && type is not null ? new PageFolder(path, known, type.Alias, sort, domains, related, [], []) : null;
    }

    /// <summary>The file in its normal form.</summary>
    internal static string Write(PageFolder page)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"key: {page.Key:D}\ntype: {page.Type}\nsort: {page.Sort}\n");
        if (page.Domains.Count > 0)
        {
            text.Append("domains:\n").AppendJoin("", page.Domains.Select(domain => $"  {domain.Language}: {domain.Path}\n"));
        }

        if (page.Related.Count > 0)
        {
            text.Append("related:\n").AppendJoin("", page.Related.Select(related => $"  - {related}\n"));
        }

        return text.ToString();
    }

    private static Guid? Key(YamlFields fields, ProblemList problems)
    {
        if (!fields.Need("key", $"Write a new one, such as key: {Guid.NewGuid():D}") || fields.Plain("key") is not { } text)
        {
            return null;
        }

        if (Guid.TryParseExact(text, "D", out var key) && key != Guid.Empty && key.ToString("D") == text)
        {
            return key;
        }

        problems.Add(fields.LineOf("key"), $"'{text}' is no key.", $"Write a GUID in lower case, such as {Guid.NewGuid():D}");
        return null;
    }

    private static PageType? Type(YamlFields fields, string path, ProblemList problems)
    {
        var all = string.Join(", ", PageType.All.Select(type => type.Alias));
        if (!fields.Need("type", $"Write one of {all}.") || fields.Plain("type") is not { } text)
        {
            return null;
        }

        var type = PageType.Find(text);
        if (type is null)
        {
            problems.Add(fields.LineOf("type"), $"There is no type '{text}'.", $"Use one of {all}.");
        }
        else if (type.IsHome != (path == SitePath.Home))
        {
            problems.Add(fields.LineOf("type"), type.IsHome ? "Only the folder home is the home page." : "The folder home is not the home page.",
                type.IsHome ? "Use another type." : "Write type: home");
        }

        return type;
    }

    private static int Sort(YamlFields fields, ProblemList problems)
    {
        if (!fields.Need("sort", "Write its order among its siblings, such as sort: 10") || fields.Plain("sort") is not { } text)
        {
            return 0;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sort) && sort.ToString(CultureInfo.InvariantCulture) == text)
        {
            return sort;
        }

        problems.Add(fields.LineOf("sort"), $"'{text}' is no order.", "Write a whole number from 0 up.");
        return 0;
    }

    private static List<PageDomain> Domains(YamlFields fields, IReadOnlyList<SiteLanguage> languages, ProblemList problems)
    {
        fields.Need("domains", "Write domains: and below it a line for each language, such as   en: /en");
        var domains = new List<PageDomain>();
        foreach (var (language, root) in fields.Map("domains"))
        {
            var (what, toDo) =
                !languages.Any(known => known.Code == language)
                    ? ($"The site has no language '{language}'.", $"Use one of {string.Join(", ", languages.Select(l => l.Code))}, or add it; see docs/add-a-language.md.")
                : root is not ['/', .. var name] || !SitePath.IsName(name) ? ($"'{root}' is no root of a language.", $"Write a path such as /{language}")
                : domains.Exists(other => other.Language == language) ? ($"The language '{language}' has two roots.", "Remove one.")
                : domains.Exists(other => other.Path == root) ? ($"The root {root} belongs to two languages.", "Give each its own.")
                : ("", "");
            if (what.Length > 0)
            {
                problems.Add(fields.LineOf("domains"), what, toDo);
            }

            domains.Add(new PageDomain(language, root));
        }

        return domains;
    }

    private static IReadOnlyList<string> Related(YamlFields fields, string path, ProblemList problems)
    {
        var related = fields.PlainList("related");
        foreach (var other in related.Where(other => !SitePath.IsOne(other)))
        {
            problems.Add(fields.LineOf("related"), $"'{other}' is no content path.", "Write one such as /guides/hs-code");
        }

        foreach (var other in related.GroupBy(other => other, StringComparer.Ordinal).Where(group => group.Count() > 1 || group.Key == path))
        {
            problems.Add(fields.LineOf("related"), other.Key == path ? "The page is related to itself." : $"{other.Key} is there twice.", "Remove it.");
        }

        return related;
    }
}
