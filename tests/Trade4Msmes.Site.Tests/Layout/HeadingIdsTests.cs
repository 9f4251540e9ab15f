using Trade4Msmes.Site.Layout.Texts;

namespace Trade4Msmes.Site.Tests.Layout;

public class HeadingIdsTests
{
    [Theory]
    [InlineData("What to do next", "what-to-do-next")]
    [InlineData("¿Qué es el código SA?", "que-es-el-codigo-sa")]
    [InlineData("Quels types d’accords existent ?", "quels-types-d-accords-existent")]
    [InlineData("  0 %: what is it? ", "0-what-is-it")]
    [InlineData("関税", "関税")]
    [InlineData("?!", "section")]
    public void AnIdIsMadeOfTheHeadingsWords(string heading, string id) => new HeadingIds().Next(heading).ShouldBe(id);

    [Fact]
    public void NoIdComesTwice()
    {
        var ids = new HeadingIds();

        new[] { "Duty", "Duty", "Duty 2", "?", "!" }.Select(ids.Next).ShouldBe(["duty", "duty-2", "duty-2-2", "section", "section-2"]);
    }
}
