namespace Trade4Msmes.Visits.Classify;

/// <summary>What is kept of a user agent: three words that thousands share. Versions are left out, they tell people apart.</summary>
/// <param name="Device">phone, tablet, desktop, tv or other.</param>
public sealed record Agent(string Device, string Browser, string System)
{
    private const string Other = "other";

    // First match wins: nearly all of them also call themselves Chrome and Safari.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("MicroMessenger/", "WeChat"), ("Instagram ", "Instagram"), ("FBAN/", "Facebook"), ("FBAV/", "Facebook"), ("FB_IAB", "Facebook"), ("LinkedInApp", "LinkedIn"),
        ("Edg/", "Edge"), ("EdgA/", "Edge"), ("EdgiOS/", "Edge"), ("Edge/", "Edge"), ("OPR/", "Opera"), ("OPT/", "Opera"), ("Opera", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"), ("UCBrowser/", "UC Browser"), ("YaBrowser/", "Yandex Browser"), ("Vivaldi/", "Vivaldi"),
        ("MiuiBrowser/", "Mi Browser"), ("HuaweiBrowser/", "Huawei Browser"), ("DuckDuckGo/", "DuckDuckGo"), ("Ddg/", "DuckDuckGo"), ("Silk/", "Silk"),
        ("Whale/", "Whale"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("GSA/", "Google app"),
        ("Trident/", "Internet Explorer"), ("MSIE ", "Internet Explorer"), ("Chrome/", "Chrome"), ("Version/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("KAIOS/", "KaiOS"), ("HarmonyOS", "HarmonyOS"), ("OpenHarmony", "HarmonyOS"), ("Tizen", "Tizen"), ("Web0S", "webOS"), ("Windows Phone", "Windows Phone"),
        ("Android", "Android"), ("iPhone", "iOS"), ("iPad", "iPadOS"), ("iPod", "iOS"), ("Windows", "Windows"), ("CrOS", "ChromeOS"),
        ("Macintosh", "macOS"), ("Linux", "Linux"), ("X11", "Linux"),
    ];

    public static Agent Read(string userAgent) => new(DeviceOf(userAgent), Named(userAgent, Browsers), Named(userAgent, Systems));

    private static string DeviceOf(string agent) =>
        Has(agent, "SmartTV") || Has(agent, "SMART-TV") || Has(agent, "Web0S") || Has(agent, "AppleTV") || Has(agent, "BRAVIA") || Has(agent, "AFT") ? "tv" :
        Has(agent, "iPad") || Has(agent, "Tablet") || Has(agent, "Silk/") || (Has(agent, "Android") && !Has(agent, "Mobile")) ? "tablet" :
        Has(agent, "Mobi") || Has(agent, "iPhone") || Has(agent, "iPod") || Has(agent, "Opera Mini") || Has(agent, "KAIOS") ? "phone" :
        Has(agent, "Windows") || Has(agent, "Macintosh") || Has(agent, "CrOS") || Has(agent, "X11") || Has(agent, "Linux") ? "desktop" :
        Other;

    private static string Named(string agent, (string Sign, string Name)[] table)
    {
        foreach (var (sign, name) in table)
        {
            if (Has(agent, sign))
            {
                return name;
            }
        }

        return Other;
    }

    private static bool Has(string agent, string sign) => agent.Contains(sign, StringComparison.Ordinal);
}
