using System.Net;
using Trade4Msmes.Visits.Classify;
using Trade4Msmes.Visits.Tests.Kit;

namespace Trade4Msmes.Visits.Tests.Classify;

public sealed class AgentTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0", "desktop Edge Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "desktop Firefox Linux")]
    [InlineData("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36", "desktop Chrome ChromeOS")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1", "phone Safari iOS")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1", "phone Chrome iOS")]
    [InlineData("Mozilla/5.0 (Linux; Android 14; SM-X910) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Safari/537.36", "tablet Samsung Internet Android")]
    [InlineData("Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36", "phone Chrome Android")] // a phone, not a bot
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15", "desktop Safari macOS")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko", "desktop Internet Explorer Windows")]
    public void PeoplesBrowsersAreNamedByFamily(string userAgent, string agent)
    {
        var (robot, read) = Counting.Rules.Agent(userAgent);
        robot.ShouldBeNull();
        $"{read.Device} {read.Browser} {read.System}".ShouldBe(agent);
    }

    [Theory]
    [InlineData("", "other", null)]
    [InlineData("-", "other", null)]
    [InlineData("Mozilla/5.0", "other", null)] // no browser says so little
    [InlineData("Mozilla/5.0 (compatible; mine; +https://mine.example/why)", "other", null)]
    [InlineData("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "search", "Googlebot")]
    [InlineData("Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)", "search", "bingbot")]
    [InlineData("Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; OAI-SearchBot/1.0; +https://openai.com/searchbot", "search", "OAI-SearchBot")]
    [InlineData("Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)", "ai training", "GPTBot")]
    [InlineData("Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +claudebot@anthropic.com)", "ai training", "ClaudeBot")]
    [InlineData("CCBot/2.0 (https://commoncrawl.org/faq/)", "ai training", "CCBot")]
    [InlineData("Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot", "ai fetch", "ChatGPT-User")]
    [InlineData("Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Claude-User/1.0; +Claude-User@anthropic.com)", "ai fetch", "Claude-User")]
    [InlineData("Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)", "seo", "AhrefsBot")]
    [InlineData("Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)", "monitor", "UptimeRobot")]
    [InlineData("curl/8.14.1", "other", "curl")]
    [InlineData("python-requests/2.32.3", "other", "python-requests")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36", "other", "HeadlessChrome")]
    public void RobotsAreNamedByWhatTheyComeFor(string userAgent, string robotClass, string? name)
    {
        var robot = Counting.Rules.Agent(userAgent).Robot.ShouldNotBeNull();
        (robot.Class.Name(), robot.Name).ShouldBe((robotClass, name));
    }

    [Theory]
    [InlineData("132.248.10.2", "MX")]
    [InlineData("::ffff:132.248.10.2", "MX")]
    [InlineData("2001:4860:4860::8888", "US")]
    [InlineData("127.0.0.1", null)]
    [InlineData("192.168.1.1", null)]
    public void AnAddressHasACountryOrNone(string address, string? country) => Counting.Rules.Country(IPAddress.Parse(address)).ShouldBe(country);
}
