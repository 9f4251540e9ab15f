using Trade4Msmes.Visits.Classify;
using Trade4Msmes.Visits.Tests.Kit;

namespace Trade4Msmes.Visits.Tests.Classify;

public sealed class ChannelTests
{
    [Theory]
    // Nothing known, or only ourselves.
    [InlineData("", null, "Direct", null)]
    [InlineData("", "https://www.trade.example/en", "Direct", null)]
    [InlineData("", "http://localhost:5000/", "Direct", null)]
    [InlineData("", "https://203.0.113.9/x", "Direct", null)]
    [InlineData("", "not an address", "Direct", null)]
    [InlineData("utm_source=ana@example.org", null, "Direct", null)]
    // Search, in any country and by any of its hosts; Google's other services are no search.
    [InlineData("", "https://www.google.com/", "Organic Search", "Google")]
    [InlineData("", "https://www.google.com.mx/", "Organic Search", "Google")]
    [InlineData("", "https://cn.bing.com/search?q=x", "Organic Search", "Bing")]
    [InlineData("", "https://r.search.yahoo.com/x", "Organic Search", "Yahoo!")]
    [InlineData("", "https://duckduckgo.com/", "Organic Search", "DuckDuckGo")]
    [InlineData("", "https://yandex.ru/", "Organic Search", "Yandex")]
    [InlineData("", "android-app://com.google.android.googlequicksearchbox/", "Organic Search", "Google")]
    [InlineData("utm_source=x-list&utm_medium=organic", null, "Organic Search", "x-list")]
    [InlineData("", "https://docs.google.com/document", "Referral", "docs.google.com")]
    // Assistants go before search.
    [InlineData("", "https://gemini.google.com/app", "AI Assistants", "Gemini")]
    [InlineData("", "https://copilot.microsoft.com/", "AI Assistants", "Copilot")]
    [InlineData("utm_source=chatgpt.com", null, "AI Assistants", "ChatGPT")]
    [InlineData("", "https://www.perplexity.ai/search", "AI Assistants", "Perplexity")]
    [InlineData("utm_medium=ai-assistant", null, "AI Assistants", null)]
    // Labels from the right, whole: "t.co" is not the end of "microsoft.com".
    [InlineData("", "https://t.co/abc", "Organic Social", "X")]
    [InlineData("", "https://www.microsoft.com/", "Referral", "microsoft.com")]
    [InlineData("", "https://www.target.com/", "Referral", "target.com")]
    [InlineData("", "https://www.dropbox.com/", "Referral", "dropbox.com")]
    [InlineData("", "https://www.netflix.com/", "Organic Video", "Netflix")]
    [InlineData("", "https://notfacebook.com/", "Referral", "notfacebook.com")]
    [InlineData("", "https://l.facebook.com/l.php", "Organic Social", "Facebook")]
    [InlineData("utm_source=ig", null, "Organic Social", "Instagram")]
    [InlineData("utm_source=board&utm_medium=social-media", null, "Organic Social", "board")]
    // Paid.
    [InlineData("gclid=1", "https://www.google.com/", "Paid Search", "Google")]
    [InlineData("msclkid=1", "https://www.bing.com/", "Paid Search", "Bing")]
    [InlineData("msclkid=1", "https://www.google.com/", "Organic Search", "Google")]
    [InlineData("fbclid=1", "https://l.facebook.com/", "Organic Social", "Facebook")]
    [InlineData("utm_source=adwords", null, "Paid Search", "Google")]
    [InlineData("utm_source=google&utm_medium=cpc", null, "Paid Search", "Google")]
    [InlineData("utm_source=google&utm_medium=CPM", null, "Paid Search", "Google")]
    [InlineData("utm_source=facebook&utm_medium=paid_social", null, "Paid Social", "Facebook")]
    [InlineData("utm_source=fbads", null, "Paid Social", "Facebook")]
    [InlineData("utm_source=youtube&utm_medium=cpv", null, "Paid Video", "YouTube")]
    [InlineData("utm_source=magazine&utm_medium=banner", null, "Display", "magazine")]
    [InlineData("utm_source=magazine&utm_medium=cpm", null, "Display", "magazine")]
    [InlineData("utm_source=magazine&utm_medium=ppc", null, "Paid Other", "magazine")]
    [InlineData("utm_source=magazine&utm_medium=retargeting", null, "Paid Other", "magazine")]
    [InlineData("utm_source=magazine&utm_medium=podcast", null, "Referral", "magazine")]
    [InlineData("utm_campaign=spring-cross-network&utm_source=google&utm_medium=cpc", null, "Cross-network", "Google")]
    // Shops; a workshop is none.
    [InlineData("utm_campaign=eshop&utm_source=x&utm_medium=cpc", null, "Paid Shopping", "X")]
    [InlineData("utm_campaign=spring-shop&utm_source=list", null, "Organic Shopping", "list")]
    [InlineData("utm_campaign=export-workshop&utm_source=list", null, "Referral", "list")]
    [InlineData("", "https://www.walmart.com/", "Organic Shopping", "Walmart")]
    [InlineData("", "https://www.amazon.com.mx/", "Organic Shopping", "Amazon")]
    // The others.
    [InlineData("", "https://www.youtube.com/watch?v=1", "Organic Video", "YouTube")]
    [InlineData("utm_source=list&utm_medium=video-post", null, "Organic Video", "list")]
    [InlineData("", "https://mail.google.com/", "Email", "Gmail")]
    [InlineData("", "https://outlook.live.com/", "Email", "Outlook")]
    [InlineData("", "android-app://com.google.android.gm/", "Email", "Gmail")]
    [InlineData("utm_source=newsletter", null, "Email", "newsletter")]
    [InlineData("utm_source=ministry&utm_medium=e-mail", null, "Email", "ministry")]
    [InlineData("utm_source=partner&utm_medium=affiliate", null, "Affiliates", "partner")]
    [InlineData("utm_source=radio&utm_medium=audio", null, "Audio", "radio")]
    [InlineData("utm_source=sms", null, "SMS", "sms")]
    [InlineData("utm_source=app&utm_medium=web-push", null, "Mobile Push Notifications", "app")]
    [InlineData("utm_source=firebase", null, "Mobile Push Notifications", "Firebase")]
    [InlineData("", "https://classroom.google.com/", "Learning Platforms", "Google Classroom")]
    [InlineData("", "https://school.instructure.com/", "Learning Platforms", "Canvas")]
    [InlineData("", "https://moodle.university.example/", "Learning Platforms", "Moodle")]
    [InlineData("", "https://partner.example/links", "Referral", "partner.example")]
    // The tag goes before the referrer, utm_source before source before ref.
    [InlineData("utm_source=linkedin", "https://www.google.com/", "Organic Social", "LinkedIn")]
    [InlineData("source=linkedin&ref=google", null, "Organic Social", "LinkedIn")]
    [InlineData("ref=producthunt.com", null, "Referral", "producthunt.com")]
    public void NamesChannelAndSource(string query, string? referrer, string channel, string? source)
    {
        var found = Counting.Rules.Origin(Arrival.Read(query, referrer, "trade.example"));
        (found.Channel.Name(), found.Source).ShouldBe((channel, source));
    }

    [Fact]
    public void AClickIdIsKeptAsItsKindOnly() =>
        Arrival.Read("?gclid=Cj0KCQ", null, "trade.example").ShouldBe(new Arrival(null, null, null, null, "gclid"));

    [Theory]
    [InlineData("/en/Guides/", "/en/guides")]
    [InlineData("/", "/")]
    [InlineData("/en/guides?fbclid=1", "/en/guides")]
    public void PathsAreComparedWithoutCaseSlashAndQuery(string path, string counted) => PagePath.Clean(path).ShouldBe(counted);
}
