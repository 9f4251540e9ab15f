using System.Net;
using Trade4Msmes.Visits.Collect;

namespace Trade4Msmes.Visits.Tests.Collect;

public sealed class VisitorMarkTests
{
    private static readonly Salt Salt = new(new DateOnly(2026, 5, 4), [.. Enumerable.Range(0, 32).Select(number => (byte)number)]);

    [Fact]
    public void TheSameReaderHasTheSameMarkAllDay() => Mark("192.0.2.1").ShouldBe(Mark("192.0.2.1"));

    [Fact]
    public void TheMarkIsEightBytesOfAKeyedHash() =>
        // printf 'trade.example\n192.0.2.1\nBrowser/1 (a)' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102...1f
        Mark("192.0.2.1").ShouldBe("3d5bc038e650baca");

    [Theory]
    [InlineData("192.0.2.2", "Browser/1 (a)", "trade.example")] // a neighbour: the address is not shortened
    [InlineData("192.0.2.1", "Browser/1 (b)", "trade.example")] // another person behind one address
    [InlineData("192.0.2.1", "Browser/1 (a)", "other.example")] // another site: nobody is followed from site to site
    public void AnotherReaderHasAnotherMark(string address, string userAgent, string host) =>
        VisitorMark.Make(Salt, host, IPAddress.Parse(address), userAgent).ShouldNotBe(Mark("192.0.2.1"));

    [Fact]
    public void AnotherDayHasAnotherMark() =>
        VisitorMark.Make(new Salt(Salt.Day.AddDays(1), new byte[32]), "trade.example", IPAddress.Parse("192.0.2.1"), "Browser/1 (a)").ShouldNotBe(Mark("192.0.2.1"));

    [Fact]
    public void AnAddressIsTheSameWrittenAsIPv6() => Mark("::ffff:192.0.2.1").ShouldBe(Mark("192.0.2.1"));

    private static string Mark(string address) => VisitorMark.Make(Salt, "trade.example", IPAddress.Parse(address), "Browser/1 (a)");
}
