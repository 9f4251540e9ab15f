namespace Trade4Msmes.Visits.Classify;

/// <summary>
/// The ordered rules that name the channel; the first that holds wins. They follow the groups people know from GA4 and Plausible, with
/// assistants before search, so that a figure can be compared.
/// </summary>
public static class ChannelRules
{
    /// <param name="source">What <see cref="Sources"/> made of the arrival; null when nothing is known.</param>
    public static Channel Classify(Arrival arrival, Source? source)
    {
        var medium = arrival.Medium ?? "";
        var campaign = arrival.Campaign ?? "";
        var tag = arrival.TaggedSource ?? "";
        var kind = source?.Kind ?? SourceKind.Other;
        var paid = IsPaid(medium);
        var paidOrAd = paid || source is { IsAd: true };
        var shop = kind == SourceKind.Shopping || IsShopCampaign(campaign);

        return
            campaign.Contains("cross-network", StringComparison.Ordinal) ? Channel.CrossNetwork :
            shop && paid ? Channel.PaidShopping :
            kind == SourceKind.Search && (paidOrAd || IsSearchClick(source!, arrival.ClickId)) ? Channel.PaidSearch :
            kind == SourceKind.Social && paidOrAd ? Channel.PaidSocial :
            kind == SourceKind.Video && paidOrAd ? Channel.PaidVideo :
            medium is "display" or "banner" or "expandable" or "interstitial" or "cpm" ? Channel.Display :
            paid ? Channel.PaidOther :
            shop ? Channel.OrganicShopping :
            kind == SourceKind.Social || IsSocial(medium) ? Channel.OrganicSocial :
            kind == SourceKind.Video || medium.Contains("video", StringComparison.Ordinal) ? Channel.OrganicVideo :
            kind == SourceKind.Assistant || medium == "ai-assistant" ? Channel.AiAssistants :
            kind == SourceKind.Search || medium == "organic" ? Channel.OrganicSearch :
            kind == SourceKind.Mail || IsMail(tag) || IsMail(medium) ? Channel.Email :
            medium == "affiliate" ? Channel.Affiliates :
            medium == "audio" ? Channel.Audio :
            tag == "sms" || medium == "sms" ? Channel.Sms :
            kind == SourceKind.Push || IsPush(medium) ? Channel.MobilePush :
            kind == SourceKind.Learning ? Channel.LearningPlatform :
            source is not null || medium is "referral" or "app" or "link" ? Channel.Referral :
            Channel.Direct;
    }

    private static bool IsSocial(string medium) =>
        medium is "social" or "social-network" or "social-media" or "sm" or "social network" or "social media";

    // "cp" covers cpc, cpm, cpa, cpv and cpp.
    private static bool IsPaid(string medium) =>
        medium.Contains("cp", StringComparison.Ordinal) || medium is "ppc" or "retargeting" || medium.StartsWith("paid", StringComparison.Ordinal);

    private static bool IsSearchClick(Source source, string? clickId) =>
        (source.Name == "Google" && clickId is "gclid" or "gbraid" or "wbraid") || (source.Name == "Bing" && clickId == "msclkid");

    /// <summary>"shop" and "eshop" are a shop's campaign, "workshop" is not.</summary>
    private static bool IsShopCampaign(string campaign)
    {
        for (var at = campaign.IndexOf("shop", StringComparison.Ordinal); at >= 0; at = campaign.IndexOf("shop", at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || campaign[at - 1] == 'e' || !char.IsAsciiLetter(campaign[at - 1]))
            {
                return true;
            }
        }

        return campaign.Contains("shopping", StringComparison.Ordinal);
    }

    private static bool IsMail(string text) =>
        text.Contains("email", StringComparison.Ordinal) || text.Contains("e-mail", StringComparison.Ordinal) || text.Contains("e_mail", StringComparison.Ordinal)
        || text.Contains("e mail", StringComparison.Ordinal) || text.Contains("newsletter", StringComparison.Ordinal);

    private static bool IsPush(string medium) =>
        medium.EndsWith("push", StringComparison.Ordinal) || medium.Contains("mobile", StringComparison.Ordinal)
        || medium.Contains("notification", StringComparison.Ordinal);
}
