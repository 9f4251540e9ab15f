using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Trade4Msmes.Trade.Agreements;
using Trade4Msmes.Trade.Economies;
using Trade4Msmes.Trade.Tests.Kit;

namespace Trade4Msmes.Trade.Tests.Agreements;

/// <summary>Pairs and days whose answer is certain from public knowledge; each line of truths.txt names its source.</summary>
public sealed partial class AgreementTruthTests
{
    private static readonly EconomyBook s_economies = EconomyBook.Read(Path.Combine(ShippedWords.Content, "economies"));
    private static readonly AgreementBook s_book = AgreementFolder.Read(Path.Combine(ShippedWords.Content, "agreements"), s_economies);

    public static TheoryData<string> Truths => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Agreements", "truths.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Truths))]
    public void WhatIsCertainIsSo(string truth)
    {
        var parts = Truth().Match(truth);
        parts.Success.ShouldBeTrue(truth);
        var day = DateOnly.ParseExact(parts.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var found = s_book.Between(parts.Groups["from"].Value, parts.Groups["to"].Value, day).Select(agreement => agreement.Id).ToArray();

        foreach (var expected in parts.Groups["expected"].Value.Split(' '))
        {
            switch (expected)
            {
                case "none":
                    found.ShouldBeEmpty(truth);
                    break;
                case ['-', ..]:
                    s_book[expected[1..]].ShouldNotBeNull();
                    found.ShouldNotContain(expected[1..], truth);
                    break;
                default:
                    found.ShouldContain(expected, truth);
                    break;
            }
        }
    }

    [Fact]
    public void AnAgreementLinksBothWaysAndNobodyWithItself()
    {
        var codes = s_economies.All.Select(economy => economy.Iso2).ToArray();
        Gen.Select(Gen.Int[0, codes.Length - 1].Select(place => codes[place]), Gen.Int[0, codes.Length - 1].Select(place => codes[place]), Gen.Int[0, 24_000]).Sample((from, to, days) =>
        {
            var day = new DateOnly(1960, 1, 1).AddDays(days);
            var there = s_book.Between(from, to, day);
            there.ShouldBe(s_book.Between(to, from, day));
            there.ShouldAllBe(agreement => agreement.IsInForce(day));
            foreach (var agreement in there)
            {
                from.ShouldNotBe(to);
                if (to != "EU")
                {
                    s_book.PartnersOf(agreement, from, day).ShouldContain(to);
                }

                s_book.Of(from, day).ShouldContain(agreement);
            }

            s_book.Coming(from, to, day).Intersect(there).ShouldBeEmpty();
        });
    }

    /// <summary>What has no dates of its own begins and ends with the agreement: nobody is in before or after.</summary>
    [Fact]
    public void NobodyIsInAnAgreementBeforeItBeginsNorAfterItEnds()
    {
        foreach (var agreement in s_book.All.Where(agreement => agreement.Since is not null))
        {
            var economies = s_book.EconomiesOf(agreement, agreement.EndedOn?.AddDays(-1) ?? s_book.AsOf).ToArray();
            foreach (var (from, to) in economies.Zip(economies.Skip(1)))
            {
                s_book.Between(from, to, agreement.Since!.Value.AddDays(-1)).ShouldNotContain(agreement);
                if (agreement.EndedOn is { } end)
                {
                    s_book.Between(from, to, end).ShouldNotContain(agreement);
                }
            }
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void EveryAgreementAndEconomyHasANameOfItsOwn(string language)
    {
        s_book.All.GroupBy(agreement => agreement.In(language), StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
        s_economies.All.GroupBy(economy => economy.In(language), StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
        s_book.All.ShouldAllBe(agreement => agreement.Names[language].Length > 3);
    }

    [Fact]
    public void TheMsmeGroupHasItsHundredAndThreeMembers() => s_economies.All.Count(economy => economy.IsMsmeGroupMember).ShouldBe(103);

    [Fact]
    public void EveryPairHasAnAnswer()
    {
        var codes = s_economies.All.Select(economy => economy.Iso2).ToArray();
        var linked = codes.SelectMany(from => codes.Where(to => s_book.Between(from, to, s_book.AsOf).Count > 0).Select(to => (from, to))).ToHashSet();

        linked.ShouldAllBe(pair => linked.Contains(new ValueTuple<string, string>(pair.to, pair.from)));
        linked.Count.ShouldBeGreaterThan(codes.Length * 10);
    }

    [GeneratedRegex("^(?<from>[A-Z]{2}) (?<to>[A-Z]{2}) (?<day>[0-9-]{10}): (?<expected>[^;]+?) ; .+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Truth();
}
