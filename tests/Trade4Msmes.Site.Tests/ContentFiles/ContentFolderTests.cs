using Trade4Msmes.Site.ContentFiles;

namespace Trade4Msmes.Site.Tests.ContentFiles;

public sealed class ContentFolderTests
{
    [Fact]
    public void ReadsPagesWithTheirTextsInOrder()
    {
        using var content = new TestContent();

        var home = content.Read();

        home.SelfAndDescendants().Select(page => page.Path).ShouldBe(["/", "/guides", "/guides/find-a-buyer", "/glossary", "/glossary/mfn"]);
        home.Domains.ShouldBe([new PageDomain("en", "/en"), new PageDomain("fr", "/fr"), new PageDomain("es", "/es")]);
        home.Texts.Select(text => (text.Language, text.Name, text.UrlSegment)).ShouldBe([("en", "Start", null), ("fr", "Accueil", null)]);
        var guide = home.Children[0].Children.Single();
        guide.Related.ShouldBe(["/glossary/mfn", "/glossary"]);
        guide.Texts[0].Name.ShouldBe("How do I find a \"buyer\"?");
        guide.Texts[0].Reviewed.ShouldBe(new DateOnly(2026, 11, 24));
        guide.Texts[0].Body.Select(block => (block.Kind, block.Title)).ShouldBe(
        [
            (BodyBlockKind.Text, null), (BodyBlockKind.Step, "Look"), (BodyBlockKind.Step, "Ask"), (BodyBlockKind.Tip, null),
            (BodyBlockKind.Careful, "Mind this"), (BodyBlockKind.Example, "Figures"), (BodyBlockKind.Checklist, "Ready?"),
            (BodyBlockKind.Table, "Duties"), (BodyBlockKind.Sources, null),
        ]);
        var term = home.Children[1].Children.Single().Texts.Single();
        term.Abbreviation.ShouldBe("MFN");
        term.AlsoKnownAs.ShouldBe(["MFN rate", "normal duty"]);
        term.Description.ShouldBeNull();
    }

    [Theory]
    [InlineData("home/page.yml", "key: 1", "key: X1", "home/page.yml(1): 'X11111111-0000-4000-8000-000000000001' is no key.")]
    [InlineData("home/page.yml", "sort: 0\n", "", "home/page.yml(1): 'sort' is missing. Write its order among its siblings")]
    [InlineData("home/page.yml", "sort: 0", "sort: first", "home/page.yml(3): 'first' is no order.")]
    [InlineData("home/page.yml", "type: home", "type: page", "home/page.yml(2): The folder home is not the home page.")]
    [InlineData("home/page.yml", "sort: 0", "sort: 0\nsort: 1", "home/page.yml(4): 'sort' is there twice. Remove one.")]
    [InlineData("home/page.yml", "sort: 0", "sort: 0\norder: 1", "home/page.yml(4): There is no field 'order'. Use key, type, sort, domains, related.")]
    [InlineData("home/page.yml", "sort: 0", "sort: [", "home/page.yml(3): This is not YAML")]
    [InlineData("home/page.yml", "  fr: /fr", "  pt: /pt", "home/page.yml(4): The site has no language 'pt'.")]
    [InlineData("home/page.yml", "  fr: /fr", "  fr: /en", "home/page.yml(4): The root /en belongs to two languages.")]
    [InlineData("home/page.yml", "  fr: /fr", "  fr: fr/", "home/page.yml(4): 'fr/' is no root of a language.")]
    [InlineData("home/guides/page.yml", "sort: 10", "sort: 10\ndomains:\n  en: /x", "home/guides/page.yml(4): Only home has domains.")]
    [InlineData("home/guides/page.yml", "sort: 10", "sort: 10\nrelated:\n  - /", "home/guides/page.yml(4): A page of type guideIndex has no related pages.")]
    [InlineData("home/guides/page.yml", "guideIndex", "chapter", "home/guides/page.yml(2): There is no type 'chapter'. Use one of home, guideIndex")]
    [InlineData("home/guides/page.yml", TestContent.GuidesKey, TestContent.HomeKey, "home/guides/page.yml(1): The key belongs to home/page.yml already.")]
    [InlineData("home/guides/find-a-buyer/page.yml", "/glossary/mfn", "/glossary/nfm", "home/guides/find-a-buyer/page.yml(5): There is no page /glossary/nfm.")]
    [InlineData("home/guides/find-a-buyer/page.yml", "  - /glossary\n", "  - /glossary/mfn\n", "home/guides/find-a-buyer/page.yml(4): /glossary/mfn is there twice.")]
    [InlineData("home/guides/find-a-buyer/page.yml", "  - /glossary\n", "  - glossary\n", "home/guides/find-a-buyer/page.yml(4): 'glossary' is no content path.")]
    [InlineData("home/en.md", "name: \"Start\"", "name: Start", "home/en.md(2): The text is not in quotes. Write it in double quotes.")]
    [InlineData("home/en.md", "name: \"Start\"\n", "", "home/en.md(2): 'name' is missing.")]
    [InlineData("home/en.md", "name: \"Start\"", "name: \"Start\\nhere\"", "home/en.md(2): There is a line break")]
    [InlineData("home/en.md", "reviewed: 2026-11-24", "reviewed: 24.11.2026", "home/en.md(4): '24.11.2026' is no day.")]
    [InlineData("home/en.md", "reviewed: 2026-11-24", "urlSegment: home\nreviewed: 2026-11-24", "home/en.md(4): Home has no URL segment.")]
    [InlineData("home/en.md", "/guides/find-a-buyer", "/guides/find-a-seller", "home/en.md(6): There is no page /guides/find-a-seller. Link to a page that is there.")]
    [InlineData("home/en.md", "See", "<b>See</b>", "home/en.md(6): <b> is not allowed.")]
    [InlineData("home/en.md", "---\nSee", "See", "home/en.md(1): The file does not begin with fields")]
    [InlineData("home/guides/en.md", "urlSegment: guides", "urlSegment: Guides", "home/guides/en.md(3): 'Guides' is no URL segment.")]
    [InlineData("home/guides/en.md", "urlSegment: guides", "urlSegment: glossary", "home/glossary/en.md(3)|home/guides/en.md(3): The URL segment belongs to")]
    [InlineData("home/guides/en.md", "name: \"Guides\"", "name: \"glossary\"", "The name belongs to")]
    [InlineData("home/guides/fr.md", "urlSegment: guides", "urlSegment: glossary", "The URL segment belongs to home/guides/fr.md already, in the language 'fr'.")]
    [InlineData("home/glossary/mfn/en.md", "abbreviation", "description: \"x\"\nabbreviation", "home/glossary/mfn/en.md(4): A glossary term has no description.")]
    [InlineData("home/glossary/mfn/en.md", "The duty for all.", "::: tip\nx\n:::", "home/glossary/mfn/en.md(8): A glossary term has no blocks.")]
    [InlineData("home/glossary/mfn/en.md", "[\"MFN rate\", \"normal duty\"]", "\"MFN rate\"", "home/glossary/mfn/en.md(5): 'alsoKnownAs' is no list")]
    [InlineData("home/glossary/en.md", "reviewed", "alsoKnownAs: [\"x\"]\nreviewed", "home/glossary/en.md(5): Only a glossary term has 'alsoKnownAs'.")]
    public void SaysWhatIsWrongWhereAndWhatToDo(string file, string old, string broken, string problem)
    {
        using var content = new TestContent().With(file, old, broken);

        var lines = content.Problems().Select(p => p.ToString()).ToList();

        problem.Split('|').Any(alternative => lines.Exists(line => line.Contains(alternative, StringComparison.Ordinal)))
            .ShouldBeTrue(string.Join('\n', lines));
    }

    [Fact]
    public void ListsTheProblemsOfAllFilesTogether()
    {
        using var content = new TestContent()
            .With("home/en.md", "name: \"Start\"\n", "")
            .With("home/page.yml", "sort: 0\n", "")
            .With("home/glossary/mfn/en.md", "reviewed: 2026-11-24", "reviewed: today")
            .WithFile("home/guides/pt.md", TestContent.Text("Guias", "guias", ""));

        content.Problems().Select(problem => problem.File)
            .ShouldBe(["home/en.md", "home/glossary/mfn/en.md", "home/guides/pt.md", "home/page.yml"]);
    }

    [Fact]
    public void ADescriptionHas160CharactersAtMost()
    {
        using var content = new TestContent().With("home/en.md", "What it is.", new string('x', 160));
        content.Read().Texts[0].Description!.Length.ShouldBe(160);

        content.With("home/en.md", new string('x', 160), new string('x', 161));

        content.Problems().Single().ToString().ShouldBe("home/en.md(3): The description has 161 characters. Shorten it to 160 at most.");
    }

    [Fact]
    public void CannotBeWithoutAMandatoryLanguage()
    {
        using var content = new TestContent().Without("home/guides/en.md");

        content.Problems().Single().ToString().ShouldStartWith("home/guides/en.md: There is no such file.");
    }

    [Fact]
    public void CannotReadAFolderWithoutPageYml()
    {
        using var content = new TestContent().WithFile("home/guides/new/en.md", TestContent.Text("New", "new", ""));

        content.Problems().Single().ToString().ShouldStartWith("home/guides/new/page.yml: There is no such file.");
    }

    [Theory]
    [InlineData("\uFEFF", "begins with a byte order mark")]
    [InlineData("---\r\n", "ends with a carriage return")]
    public void CannotReadOtherLineEndsOrMarks(string start, string problem)
    {
        using var content = new TestContent();
        content.WithFile("home/fr.md", start + content.Text("home/fr.md"));

        content.Problems().Single().What.ShouldContain(problem);
    }

    [Fact]
    public void CannotReadWhatIsNotUtf8()
    {
        using var content = new TestContent();
        File.WriteAllBytes(content.In("home/fr.md"), [0x2D, 0xE9, 0x0A]);

        content.Problems().Single().What.ShouldBe("The file is not UTF-8.");
    }

    [Fact]
    public void CannotReadAFolderThatIsNotThere() =>
        Should.Throw<ContentFileException>(() => ContentFolder.Read("/nowhere/content", TestContent.Languages)).Message.ShouldContain("There is no folder home.");

    /// <summary>The normal form: what the site would write is what lies there. Each file alone, so that one test names it.</summary>
    [Theory]
    [MemberData(nameof(FilesOfTheSite))]
    public void ReadingAndWritingAFileOfTheSiteGivesTheSameBytes(string file)
    {
        var text = File.ReadAllText(Path.Combine(TestContent.Original, file));
        var problems = new ProblemList(file);
        var folder = Path.GetDirectoryName(file)!.Replace('\\', '/');
        var path = folder == ContentFolder.HomeFolder ? SitePath.Home : folder[ContentFolder.HomeFolder.Length..];
        var yaml = File.ReadAllText(Path.Combine(TestContent.Original, folder, PageYaml.FileName));
        var page = PageYaml.Read(yaml, path, TestContent.Languages, problems);

        var written = file.EndsWith(PageYaml.FileName, StringComparison.Ordinal)
            ? PageYaml.Write(page!)
            : LanguageFile.Write(LanguageFile.Read(text, Path.GetFileNameWithoutExtension(file), PageType.Find(page!.Type)!, problems));

        problems.All.ShouldBeEmpty();
        written.ShouldBe(text);
    }

    public static TheoryData<string> FilesOfTheSite() =>
        [.. TestContent.Files(TestContent.Original).Keys.Select(file => file.Replace('\\', '/')).Where(file => file.StartsWith("home/", StringComparison.Ordinal))];
}
