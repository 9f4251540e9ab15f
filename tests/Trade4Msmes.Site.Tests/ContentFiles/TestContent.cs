using System.Runtime.CompilerServices;
using Trade4Msmes.Site.ContentFiles;

namespace Trade4Msmes.Site.Tests.ContentFiles;

/// <summary>A small content folder of its own, to read, to change and to break: home, guides with one guide, a glossary with one term.</summary>
internal sealed class TestContent : IDisposable
{
    internal static readonly SiteLanguage[] Languages =
    [
        new("en", IsMandatory: true, null), new("es", IsMandatory: false, "en"), new("fr", IsMandatory: false, "en"),
    ];

    internal const string HomeKey = "11111111-0000-4000-8000-000000000001";
    internal const string GuidesKey = "11111111-0000-4000-8000-000000000002";
    internal const string GuideKey = "11111111-0000-4000-8000-000000000003";
    internal const string GlossaryKey = "11111111-0000-4000-8000-000000000004";
    internal const string TermKey = "11111111-0000-4000-8000-000000000005";

    internal TestContent()
    {
        Path = Directory.CreateTempSubdirectory("t4m-content-").FullName;
        WithFile("home/page.yml", $"key: {HomeKey}\ntype: home\nsort: 0\ndomains:\n  en: /en\n  fr: /fr\n  es: /es\n");
        WithFile("home/en.md", "---\nname: \"Start\"\ndescription: \"What it is.\"\nreviewed: 2026-11-24\n---\nSee [the guide](/guides/find-a-buyer) and [MFN](/glossary/mfn).\n");
        WithFile("home/fr.md", "---\nname: \"Accueil\"\ndescription: \"Ce que c’est.\"\nreviewed: 2026-11-24\n---\nVoir [le guide](/guides/find-a-buyer).\n");
        WithFile("home/guides/page.yml", $"key: {GuidesKey}\ntype: guideIndex\nsort: 10\n");
        WithFile("home/guides/en.md", Text("Guides", "guides", "All guides.\n"));
        WithFile("home/guides/fr.md", Text("Guides", "guides", "Tous les guides.\n"));
        WithFile("home/guides/find-a-buyer/page.yml", $"key: {GuideKey}\ntype: guide\nsort: 10\nrelated:\n  - /glossary/mfn\n  - /glossary\n");
        WithFile("home/guides/find-a-buyer/en.md", Text("How do I find a \\\"buyer\\\"?", "find-a-buyer", Body));
        WithFile("home/guides/find-a-buyer/fr.md", Text("Comment trouver un acheteur ?", "trouver-un-acheteur", "Ainsi.\n\n[[contact]]\n"));
        WithFile("home/glossary/page.yml", $"key: {GlossaryKey}\ntype: glossary\nsort: 20\n");
        WithFile("home/glossary/en.md", Text("Glossary", "glossary", ""));
        WithFile("home/glossary/mfn/page.yml", $"key: {TermKey}\ntype: glossaryTerm\nsort: 0\n");
        WithFile("home/glossary/mfn/en.md",
            "---\nname: \"most-favoured-nation duty\"\nurlSegment: mfn\nabbreviation: \"MFN\"\nalsoKnownAs: [\"MFN rate\", \"normal duty\"]\nreviewed: 2026-11-24\n---\nThe duty for all.\n");
    }

    /// <summary>Every kind of block.</summary>
    internal const string Body =
        "It starts with [a word](/glossary/mfn) and **code** `0901.21`.\n\n## First\n\n- one\n- two\n\n"
        + "::: step Look\nLook [here](https://www.wto.org/).\n:::\n\n::: step Ask\nAsk.\n:::\n\n::: tip\nWithout a title.\n:::\n\n"
        + "::: careful Mind this\nWith a title.\n:::\n\n::: example Figures\n10% of 50 = 5.\n:::\n\n::: checklist Ready?\n- Yes\n- No\n:::\n\n"
        + "::: table Duties\n| Code | Duty |\n|---|---|\n| 0901.21 | 5% |\n:::\n\n::: sources\n- [Title](https://www.wto.org/), WTO, 2022\n:::\n";

    internal string Path { get; }

    /// <summary>The content as it lies in the repository.</summary>
    internal static string Original { get; } = Find();

    internal PageFolder Read() => ContentFolder.Read(Path, Languages);

    internal IReadOnlyList<ContentProblem> Problems() => Should.Throw<ContentFileException>(() => Read()).Problems;

    internal string In(string relative) => System.IO.Path.Combine(Path, relative);

    internal string Text(string relative) => File.ReadAllText(In(relative));

    internal static string Text(string name, string segment, string body) =>
        $"---\nname: \"{name}\"\nurlSegment: {segment}\ndescription: \"What the reader gets.\"\nreviewed: 2026-11-24\n---\n{body}";

    /// <summary>Replaces a text that must be there, so that a test whose premise is gone fails.</summary>
    internal TestContent With(string relative, string old, string replacement)
    {
        var text = Text(relative);
        text.ShouldContain(old);
        File.WriteAllText(In(relative), text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    internal TestContent WithFile(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(In(relative))!);
        File.WriteAllText(In(relative), text);
        return this;
    }

    internal TestContent Without(string relative)
    {
        File.Delete(In(relative));
        return this;
    }

    /// <summary>The term is gone, and so are the links to it.</summary>
    internal TestContent WithoutTheTerm()
    {
        Directory.Delete(In("home/glossary/mfn"), recursive: true);
        return With("home/en.md", " and [MFN](/glossary/mfn)", "").With("home/guides/find-a-buyer/page.yml", "  - /glossary/mfn\n", "")
            .With("home/guides/find-a-buyer/en.md", "[a word](/glossary/mfn)", "a word");
    }

    /// <summary>Has another folder's files instead of its own.</summary>
    internal void CopyFrom(string folder)
    {
        Directory.Delete(In("home"), recursive: true);
        foreach (var (file, text) in Files(folder))
        {
            WithFile(file, text);
        }
    }

    internal SortedDictionary<string, string> Files() => Files(Path);

    internal static SortedDictionary<string, string> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => System.IO.Path.GetRelativePath(folder, file), File.ReadAllText),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Find([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, System.IO.Path.GetDirectoryName(here)! })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (Directory.Exists(System.IO.Path.Combine(folder.FullName, "umbraco-schema")))
                {
                    return System.IO.Path.Combine(folder.FullName, "content");
                }
            }
        }

        throw new DirectoryNotFoundException("content/ is not above the tests.");
    }
}
