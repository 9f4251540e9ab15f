using CsCheck;
using Trade4Msmes.Search.Queries;
using Trade4Msmes.Search.Tests.Kit;

namespace Trade4Msmes.Search.Tests.Queries;

public sealed class SnippetTests
{
    private const string Text =
        "A tariff is a tax on goods that cross a border. Customs collects it from the importer. The rate depends on the code of the product "
        + "and on the economy in which it was made. Where an agreement applies, the certificate of origin proves that the goods are "
        + "originating, and customs takes a lower rate or none. Keep the papers for five years, because customs may ask for them later.";

    private static readonly string[] s_pieces = ["tariff", "tariffs ", ". ", " ", "x", "l’", "é", "😀", "貿", " · ", "0901.21 "];

    [Fact]
    public void BeginsWithTheSentenceThatHasTheWord()
    {
        var snippet = Snippet(Text, "importer");

        snippet.Text.ShouldStartWith("Customs collects it from the importer.");
        Marked(snippet).ShouldBe(["importer"]);
    }

    [Fact]
    public void ShowsThePlaceWithMostOfTheWords()
    {
        var snippet = Snippet(Text, "customs certificate");

        Marked(snippet).ShouldBe(["certificate", "customs", "customs"]);
        snippet.Text.ShouldContain("certificate of origin");
    }

    [Fact]
    public void IsCutBetweenWordsAndSaysSo()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 60)) + " certificate " + string.Join(' ', Enumerable.Repeat("more", 60));

        var snippet = Snippet(text, "certificate");

        snippet.Text.ShouldMatch(@"^… (word )+certificate( more)+…$");
        Marked(snippet).ShouldBe(["certificate"]);
    }

    [Fact]
    public void NearTheEndItBeginsWithTheSentencesBefore() => Snippet(
        Text + " Ask early. Papers take time. A broker helps.", "broker").Text.ShouldBe(
        "Keep the papers for five years, because customs may ask for them later. Ask early. Papers take time. A broker helps.");

    [Fact]
    public void AShortTextIsShownWhole() => Snippet("A tariff is a tax.", "tariff").Text.ShouldBe("A tariff is a tax.");

    [Fact]
    public void MarksEachFormOfTheWordAndWordsThatBeginWithIt() =>
        Marked(Snippet("A duty, two duties. Origin, originating.", "duty origin")).ShouldBe(["duty", "duties", "Origin", "originating"]);

    [Fact]
    public void MarksAWordThatIsSpeltMuchTheSame()
    {
        using var index = new SomeIndex(SomeIndex.Page("Certificates", "A certificate proves it."));

        Marked(index.Find("certifcate").Hits[0].Snippet).ShouldBe(["certificate"]);
    }

    [Fact]
    public void TheDescriptionStandsInWhenTheTextHasNoneOfTheWords()
    {
        using var index = new SomeIndex(SomeIndex.Page("Quota", Text, description: "How much may come in at the lower rate."));

        index.Find("quota").Hits[0].Snippet.ShouldSatisfyAllConditions(
            snippet => snippet.Text.ShouldBe("How much may come in at the lower rate."), snippet => snippet.Marks.ShouldBeEmpty());
    }

    [Fact]
    public void APageWithoutTextHasAnEmptySnippet()
    {
        using var index = new SomeIndex(SomeIndex.Page("Quota"));

        index.Find("quota").Hits[0].Snippet.Text.ShouldBe("");
    }

    [Fact]
    public void ItsPiecesAreTheWholeTextWhateverTheTextIs() =>
        Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[0, 200].Select(string.Concat).Sample(text =>
        {
            var snippet = Snippet(text + " tariff", "tariff");

            string.Concat(snippet.Parts().Select(part => part.Text)).ShouldBe(snippet.Text);
            snippet.Text.Length.ShouldBeLessThanOrEqualTo(224);
            snippet.Text.Normalize().ShouldNotBeNull();
            Marked(snippet).ShouldNotBeEmpty();
        }, iter: 60);

    private static Snippet Snippet(string text, string typed)
    {
        using var index = new SomeIndex(SomeIndex.Page("Title", text));
        return index.Find(typed).Hits[0].Snippet;
    }

    private static IEnumerable<string> Marked(Snippet snippet) => snippet.Parts().Where(part => part.IsMarked).Select(part => part.Text);
}
