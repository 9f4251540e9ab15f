using System.Globalization;
using CsCheck;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

public sealed class DateTests
{
    private const string Day = Constants.PropertyEditors.Aliases.DateOnly;
    private const string Time = Constants.PropertyEditors.Aliases.TimeOnly;
    private const string Anywhere = Constants.PropertyEditors.Aliases.DateTimeUnspecified;
    private const string Zoned = Constants.PropertyEditors.Aliases.DateTimeWithTimeZone;

    [Fact]
    public async Task APageGetsDaysTimesAndMoments()
    {
        (await ReadAsync(Day, """{"date":"2026-11-25","timeZone":null}""")).ShouldBe(new DateOnly(2026, 11, 25));
        (await ReadAsync(Time, """{"date":"14:30:00","timeZone":null}""")).ShouldBe(new TimeOnly(14, 30));
        (await ReadAsync(Anywhere, """{"date":"2026-11-25T14:30:00","timeZone":null}""")).ShouldBe(new DateTime(2026, 11, 25, 14, 30, 0, DateTimeKind.Unspecified));
        (await ReadAsync(Zoned, """{"date":"2026-11-25T14:30:00+01:00","timeZone":"Europe/Zurich"}"""))
            .ShouldBe(new DateTimeOffset(2026, 11, 25, 14, 30, 0, TimeSpan.FromHours(1)));
    }

    [Theory]
    [InlineData(Day)]
    [InlineData(Time)]
    [InlineData(Anywhere)]
    [InlineData(Zoned)]
    public async Task NoDateIsNull(string editor)
    {
        (await ReadAsync(editor, null)).ShouldBeNull();
        (await ReadAsync(editor, """{"date":null,"timeZone":null}""")).ShouldBeNull();
    }

    [Theory]
    [InlineData(Day, """{"date":"2026-11-25","timeZone":null}""", """{"date":"2026-11-25T00:00:00+00:00","timeZone":null}""")]
    [InlineData(Time, """{"date":"14:30:00","timeZone":null}""", """{"date":"0001-01-01T14:30:00+00:00","timeZone":null}""")]
    [InlineData(Anywhere, """{"date":"2026-11-25T14:30:00","timeZone":null}""", """{"date":"2026-11-25T14:30:00+00:00","timeZone":null}""")]
    [InlineData(Zoned, """{"date":"2026-11-25T14:30:00+01:00","timeZone":"Europe/Zurich"}""", """{"date":"2026-11-25T14:30:00+01:00","timeZone":"Europe/Zurich"}""")]
    public async Task EditorsGetBackWhatTheySent(string editor, string sent, string stored)
    {
        var field = await SomeField.OfAsync(editor);
        var document = await field.SavedAsync(sent);

        SomeField.Stored(document).ShouldBe(stored);
        SomeField.Json(field.Shown(document)).ShouldBe(SomeField.Json(sent));
    }

    [Fact]
    public async Task ADateThatWasStoredInAnotherWayIsReadAndIsNoChange()
    {
        var field = await SomeField.OfAsync(Day);
        const string older = """{"date":"2026-11-25T00:00:00\u002B00:00"}""";

        field.Show("2026-11-25").ShouldContain("\"2026-11-25\"");
        field.Store("""{"date":"2026-11-25","timeZone":null}""", older).ShouldBe(older);
    }

    [Fact]
    public async Task WhatIsNoDateIsRefusedAndLeavesWhatThereWas()
    {
        var field = await SomeField.OfAsync(Day);
        var document = await field.SavedAsync("""{"date":"2026-11-25"}""");
        var before = SomeField.Stored(document);

        field.Problems("""{"date":"31 November"}""").ShouldBe(["Invalid date"]);
        field.Problems("""{"date":"2026-02-30"}""").ShouldBe(["Invalid date"]);
        field.Problems("""[1]""").ShouldHaveSingleItem()!.ShouldStartWith("This field can't read the value");
        await field.SaveAsync(document, """{"date":"31 November"}""");

        SomeField.Stored(document).ShouldBe(before);
    }

    [Fact]
    public async Task OnlyTimeZonesOfTheDataTypeAreTaken()
    {
        var custom = await SomeField.OfAsync(Zoned, """{"timeZones":{"mode":"custom","timeZones":["Europe/Zurich","UTC"]}}""");
        string At(string zone) => $$"""{"date":"2026-11-25T14:30:00+00:00","timeZone":"{{zone}}"}""";

        custom.Problems(At("Europe/Zurich")).ShouldBeEmpty();
        custom.Problems(At("Europe/Paris")).ShouldHaveSingleItem()!.ShouldContain("'Europe/Paris' is not one of the available options.");
        var all = await SomeField.OfAsync(Zoned, """{"timeZones":{"mode":"all"}}""");
        all.Problems(At("Europe/Paris")).ShouldBeEmpty();
        all.Problems(At("Mars/Olympus")).ShouldBe(["There is no time zone 'Mars/Olympus'. Choose one such as Europe/Zurich."]);
    }

    [Fact]
    public async Task EveryMomentComesBackAsItWasSent()
    {
        var (zoned, anywhere, day, time) = (await SomeField.OfAsync(Zoned), await SomeField.OfAsync(Anywhere), await SomeField.OfAsync(Day), await SomeField.OfAsync(Time));
        Gen.Select(Gen.DateTime[new DateTime(1, 1, 2), new DateTime(9999, 12, 30)], Gen.Int[-56, 56]).Sample(
            (moment, quarters) =>
            {
                var seconds = new DateTimeOffset(new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond)), TimeSpan.FromMinutes(15 * quarters));
                foreach (var (field, format) in new[] { (zoned, "yyyy-MM-ddTHH:mm:sszzz"), (anywhere, "yyyy-MM-ddTHH:mm:ss"), (day, "yyyy-MM-dd"), (time, "HH:mm:ss") })
                {
                    var sent = $$"""{"date":"{{seconds.ToString(format, CultureInfo.InvariantCulture)}}","timeZone":null}""";
                    var stored = field.Store(sent, null);
                    SomeField.Json(field.Show(stored)).ShouldBe(SomeField.Json(sent));
                    field.Store(sent, stored).ShouldBe(stored);
                }
            },
            iter: 300);
    }

    private static async Task<object?> ReadAsync(string editor, string? sent) => SomeField.Value(await (await SomeField.OfAsync(editor)).PublishedAsync(sent));
}
