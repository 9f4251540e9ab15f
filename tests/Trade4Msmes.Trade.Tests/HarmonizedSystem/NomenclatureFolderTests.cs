using Trade4Msmes.Trade.HarmonizedSystem;

namespace Trade4Msmes.Trade.Tests.HarmonizedSystem;

public sealed class NomenclatureFolderTests : IDisposable
{
    private const string Columns = "code\tlabel\tterms\there\tnotHere\n";
    private const string Rows =
        Columns + "62\tClothes, not knitted\t\t\t\n6201\tCoats\tcoat; parka\tCoats for men.\tNot here: suits, see 6203.\n620120\tWool coats\twool coat\t\t\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("t4m-hs-").FullName;

    public NomenclatureFolderTests()
    {
        foreach (var language in TradeLanguages.All)
        {
            Write($"sections/{language}.tsv", "section\tchapters\tlabel\tterms\nXI\t50-63\tTextiles\tcloth\n");
            Write($"62/{language}.tsv", Rows);
        }

        Write("62/review.tsv", Review("6201", "620120"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ReadsATree()
    {
        var nomenclature = NomenclatureFolder.Read(_folder);

        nomenclature.TryGet("620120", out var coats).ShouldBeTrue();
        coats!.Path.Select(above => above.Code.Digits).ShouldBe(["62", "6201"]);
        coats.Section.Number.ShouldBe("XI");
        coats.IsWholeHeading.ShouldBeTrue();
        coats.In("fr-CA").Terms.ShouldBe(["wool coat"]);
        coats.Heading!.In("es").NotHere.ShouldBe("Not here: suits, see 6203.");
        nomenclature.IsWhole.ShouldBeFalse();
    }

    /// <summary>Nobody sees words that only their writer has read.</summary>
    [Fact]
    public void ShowsAChapterOnlyOnceEachLanguageWasReadAgain()
    {
        Write("62/review.tsv", string.Join('\n', Review("6201", "620120").Split('\n').Where(line => !line.StartsWith("es\t620120", StringComparison.Ordinal))));

        NomenclatureFolder.Read(_folder).Chapters.ShouldBeEmpty();
        NomenclatureFolder.ReadDrafts(_folder).Chapters.Count.ShouldBe(1);
    }

    /// <summary>Twenty are enough, the chapter's own row among them.</summary>
    [Fact]
    public void TwentyCodesReadAgainAreEnough()
    {
        var codes = Enumerable.Range(1, 40).Select(place => $"62{place:00}").ToArray();
        foreach (var language in TradeLanguages.All)
        {
            Write($"62/{language}.tsv", Columns + "62\tClothes\t\t\t\n" + string.Concat(codes.Select(code => $"{code}\tClothes {code}\t\tHere.\tNot here.\n")));
        }

        Write("62/review.tsv", Review(["62", .. codes[..18]]));
        NomenclatureFolder.Read(_folder).Chapters.ShouldBeEmpty();

        Write("62/review.tsv", Review(["62", .. codes[..19]]));
        NomenclatureFolder.Read(_folder).Chapters.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("62/fr.tsv", Columns + "62\tClothes\t\t\n", "line 2", "5 columns")]
    [InlineData("62/fr.tsv", "code\tlabel\n", "line 1", "the columns must be")]
    [InlineData("62/fr.tsv", Columns + "62\tClothes\t\t\t\n61\tOthers\t\t\t\n", "line 3", "no code of chapter 62")]
    [InlineData("62/fr.tsv", Columns + "62\tClothes\t\t\t\n62\tClothes\t\t\t\n", "line 3", "twice")]
    [InlineData("62/fr.tsv", Columns + "62\t \t\t\t\n", "line 2", "label is missing")]
    [InlineData("62/fr.tsv", Columns + "62\tClothes\t\t\t\n", "fr.tsv", "not in both: 6201, 620120")]
    [InlineData("62/en.tsv", Columns + "62\tClothes\t\t\t\n620120\tWool coats\t\t\t\n6201\tCoats\t\t\t\n", "line 3", "comes before 6201")]
    [InlineData("sections/es.tsv", "section\tchapters\tlabel\tterms\n", "es.tsv", "section XI is missing")]
    public void ABrokenFileSaysWhichWhereAndWhy(string file, string text, string where, string why)
    {
        Write(file, text);

        var failure = Should.Throw<InvalidDataException>(() => NomenclatureFolder.ReadDrafts(_folder));

        failure.Message.ShouldContain(Path.GetFileName(file));
        failure.Message.ShouldContain(where);
        failure.Message.ShouldContain(why);
    }

    private static string Review(params string[] codes) => "culture\tcode\tdate\tfinding\n"
        + string.Concat(TradeLanguages.All.SelectMany(language => codes.Select(code => $"{language}\t{code}\t2026-11-25\tright\n")));

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
